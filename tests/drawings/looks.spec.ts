import { expect, type APIRequestContext, type Page } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";
import { expectedLook, readLook } from "../support/html/page-looks.ts";
import { elementsOfClass, familyOf, readPage, wordsIn } from "../support/html/page-tree.ts";
import { elementsNamed, type XmlElement } from "../support/drawings/xml.ts";
import { goldenCodes, goldenNumbers } from "./golden-codes.ts";
import { lastCodes, ownerLook } from "./service-looks.ts";

const open = async (request: APIRequestContext, path: string) =>
  readPage(await (await request.get(path)).text());

const looks = Object.entries({ ...goldenCodes, ...goldenNumbers });
const registered = Object.keys(goldenCodes).map(Number);
const one = (page: XmlElement, name: string) => elementsOfClass(page, name)[0];

for (const [code, look] of looks)
  test(`page and card of ${look.heading} have its glyph, colour and family`, async ({
    request,
  }) => {
    const page = await open(request, `/${code}/`);
    const block = readLook(one(page, "title-block"), [160, 48]);
    expect(block).toEqual(expectedLook(look, [160, 48]));
    expect(elementsNamed(page, "figcaption").map(wordsIn)[0]).toBe(look.caption);
    const card = await open(request, `/embed/${code}/`);
    const sizes = [160, 24, 48];
    expect(readLook(one(card, "code-card"), sizes)).toEqual(expectedLook(look, sizes));
  });

test("the table of codes has each code's glyph, colour and family", async ({ request }) => {
  const page = await open(request, "/");
  const rows = elementsNamed(page, "tr").filter((row) => familyOf(row) !== undefined);
  const shown = rows.map((row) => ({
    code: elementsOfClass(row, "number").map(wordsIn),
    ...readLook(row, [24]),
  }));
  const wanted = Object.entries(goldenCodes).map(([code, look]) => ({
    code: [code],
    ...expectedLook(look, [24]),
  }));
  expect(shown).toEqual(wanted);
});

test("a comparison and its card have each side's own glyph, colour and family", async ({
  request,
}) => {
  const pairs = registered.slice(1).map((code, index) => [registered[index] ?? NaN, code]);
  expect(pairs.length).toBeGreaterThan(15);
  for (const pair of pairs) {
    for (const [path, tags] of [
      ["/compare/", 1],
      ["/embed/compare/", 0],
    ] as const) {
      const page = await open(request, `${path}${pair.join("-vs-")}/`);
      const heads = elementsNamed(page, "th").filter((head) => familyOf(head) !== undefined);
      const shown = heads.map((head) => [
        wordsIn(elementsOfClass(head, "number")[0] ?? head),
        readLook(head, [48]),
      ]);
      const wanted = pair.map((code) => {
        const look = goldenCodes[code];
        return [String(code), look && expectedLook(look, [48], { tags })];
      });
      expect.soft(shown, `${path} ${pair.join()}`).toEqual(wanted);
    }
  }
});

/** The numbers that a link's words name, in their order. */
const numbersIn = (words: string) => [...words.matchAll(/\d{4}/g)].map(([code]) => Number(code));

/** Every small glyph of a list, beside the code that its link names: the last ones of the link. */
function smallLooks(page: XmlElement) {
  return elementsNamed(page, "li").flatMap((item) => {
    const inside = elementsNamed(item, "span").filter((span) => familyOf(span) !== undefined);
    const parts = familyOf(item) === undefined ? inside : [item];
    const named = numbersIn(elementsNamed(item, "a").map(wordsIn)[0] ?? "").slice(-parts.length);
    return parts.map((part, index) => ({ code: named[index] ?? NaN, look: readLook(part, [24]) }));
  });
}

test("a list of codes or pairs has the glyph and the colour of each code that it names", async ({
  request,
}) => {
  const paths = ["/", "/compare/", ...registered.map((code) => `/${code}/`)];
  const shown = await Promise.all(paths.map(async (path) => smallLooks(await open(request, path))));
  const named = shown.flat().filter(({ code }) => goldenCodes[code] !== undefined);
  expect(named.length).toBeGreaterThan(60);
  for (const { code, look } of named) {
    const golden = goldenCodes[code];
    expect.soft(look, String(code)).toEqual(golden && expectedLook(golden, [24], { tags: 0 }));
  }
});

test("a service's code has its owner's colour and name, or the look of the protocol's number", async ({
  request,
}) => {
  for (const use of await lastCodes(request)) {
    const page = await open(request, `/services/${use.id}/${use.code}/`);
    const look = ownerLook(use);
    const word = use.code < 3000 ? {} : { word: use.service };
    const block = readLook(one(page, "title-block"), [160, 48]);
    expect.soft(block, use.id).toEqual(expectedLook(look, [160, 48], word));
  }
});

/** The markup that a reader's browser has inside the elements. */
const shadowsOf = (page: Page) =>
  page
    .locator("ws-code article")
    .evaluateAll((cards) => cards.map((card) => card.outerHTML.replace(/<!--.*?-->/g, "")));

test("the element has each code's glyph, colour and family", async ({
  page,
  baseURL,
  openHost,
}) => {
  const elements = looks.map(([code]) => `<ws-code code="${code}"></ws-code>`).join("");
  const script = `<script type="module" src="${baseURL ?? ""}/ws-code.js"></script>`;
  await openHost(elements + script);
  await expect(page.locator("ws-code article")).toHaveCount(looks.length);
  const cards = (await shadowsOf(page)).map((html) => {
    const { family, glyphs, tags } = readLook(one(readPage(html), "code-card"), [48]) ?? {};
    return { family, glyphs, tags };
  });
  const wanted = looks.map(([, look]) => {
    const { family, glyphs, tags } = expectedLook(look, [48]);
    return { family, glyphs, tags };
  });
  expect(cards).toEqual(wanted);
});
