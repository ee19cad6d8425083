import { expect, test, type APIRequestContext } from "playwright/test";
import { inkOfFile, readGlyph } from "../support/drawings/drawn-glyph.ts";
import { expectedGlyphFile, readGlyphFile } from "../support/drawings/glyph-faults.ts";
import { elementsNamed, readXmlTree } from "../support/drawings/xml.ts";
import { goldenCodes, goldenNumbers, type GoldenLook } from "./golden-codes.ts";
import { goldenMarks } from "./golden-glyphs.ts";
import { themeRules } from "./theme-rules.ts";
import { lastCodes, ownerLook } from "./service-looks.ts";

const get = async (request: APIRequestContext, path: string) => (await request.get(path)).text();

/** How a glyph's address ends, and the size in px that it then has. */
const endings = { "": 48, "-16": 16, "-24": 24, "-48": 48, "-160": 160 };

async function expectGlyph(request: APIRequestContext, code: string, look: GoldenLook) {
  for (const [ending, size] of Object.entries(endings)) {
    const path = `/glyph/${code}${ending}.svg`;
    const read = readGlyphFile(await get(request, path), size);
    expect.soft(read, path).toEqual(expectedGlyphFile(look, size));
  }
}

for (const [code, look] of Object.entries({ ...goldenCodes, ...goldenNumbers }))
  test(`the glyph of ${look.heading} shows “${look.caption}” in each size`, async ({ request }) => {
    await expectGlyph(request, code, look);
  });

test("a service's glyph is in its owner's colour, unless the number is the protocol's", async ({
  request,
}) => {
  const codes = await lastCodes(request);
  expect(codes.length).toBeGreaterThan(50);
  for (const use of codes) {
    const path = `/glyph/services/${use.id}/${use.code}.svg`;
    const { says, ...read } = readGlyphFile(await get(request, path), 48);
    const { says: caption, ...wanted } = expectedGlyphFile(ownerLook(use), 48, use.service);
    expect.soft(read, path).toEqual(wanted);
    expect.soft(says, path).toEqual(caption);
  }
});

test("the icon of a tab is the cut, in the colour of what is local", async ({ request }) => {
  const svg = readXmlTree(await get(request, "/favicon.svg"));
  expect(readGlyph(svg, 16, inkOfFile)).toEqual(goldenMarks("cut", 16));
  expect(elementsNamed(svg, "style").map(({ text }) => text)).toEqual([themeRules("local")]);
});
