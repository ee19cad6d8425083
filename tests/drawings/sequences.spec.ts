import { expect, test, type APIRequestContext } from "playwright/test";
import { readSteps, stepLine } from "../support/drawings/drawn-sequence.ts";
import { sequencesOf, type PageSequence } from "../support/html/page-sequences.ts";
import { elementsOfClass, readPage, wordsIn } from "../support/html/page-tree.ts";
import { faultsOf } from "../support/drawings/sequence-faults.ts";
import { elementsNamed } from "../support/drawings/xml.ts";
import { goldenCodes } from "./golden-codes.ts";
import { goldenSequences } from "./golden-sequences.ts";

const get = async (request: APIRequestContext, path: string) => (await request.get(path)).text();

/** The steps of a code as the API tells them. */
interface ToldSteps {
  readonly wire: readonly { readonly title: string; readonly steps: readonly { text: string }[] }[];
}

/** Some words without the marks of code, and as a page's tree orders them. */
const letters = (text: string) =>
  text
    .replace(/[^a-z0-9]/gi, "")
    .split("")
    .sort()
    .join("");

/** What a drawing and the list beside it say. */
function read({ family, drawing, numbers, list }: PageSequence) {
  return {
    family,
    steps: readSteps(drawing).map(stepLine),
    numbers,
    faults: faultsOf(drawing),
    list,
  };
}

/** What they have to say, by hand. */
function expected(code: number, index = 0) {
  const steps = goldenSequences[code]?.[index]?.steps ?? [];
  const numbers = steps.map((_, step) => step + 1).join("");
  return { family: goldenCodes[code]?.family, steps, numbers, faults: [] };
}

for (const [code, golden] of Object.entries(goldenSequences))
  test(`the page of ${code} draws each way step by step, and lists it in that order`, async ({
    request,
  }) => {
    const page = readPage(await get(request, `/${code}/`));
    const [section] = elementsNamed(page, "section").filter(
      ({ attributes }) => attributes["id"] === "wire",
    );
    const titles = section ? elementsNamed(section, "h3").map(wordsIn) : [];
    expect(titles).toEqual(golden.map(({ title }) => title));
    const told = JSON.parse(await get(request, `/api/v1/codes/${code}.json`)) as ToldSteps;
    const drawn = sequencesOf(page);
    expect(drawn).toHaveLength(golden.length);
    for (const [index, sequence] of drawn.entries()) {
      const { list, ...shown } = read(sequence);
      expect.soft(shown).toEqual(expected(Number(code), index));
      expect(list.map(letters)).toEqual(told.wire[index]?.steps.map(({ text }) => letters(text)));
    }
  });

/** Each code with the next, so that each stands on either side once. */
const drawn = Object.keys(goldenSequences).map(Number);
const pairs = drawn.slice(1).map((code, index) => [drawn[index] ?? NaN, code] as const);

test("a comparison draws the first way of each side under its own number and colour", async ({
  request,
}) => {
  expect(pairs.length).toBeGreaterThan(15);
  for (const [first, second] of pairs) {
    const page = readPage(await get(request, `/compare/${first}-vs-${second}/`));
    const [row] = elementsOfClass(page, "wire");
    const cells = row ? elementsNamed(row, "td") : [];
    const shown = cells.flatMap((cell) => {
      const [title] = elementsNamed(cell, "p").map(wordsIn);
      return sequencesOf(cell).map((sequence) => ({ title, ...read(sequence), list: undefined }));
    });
    const wanted = [first, second].map((code) => ({
      title: `${code}: ${goldenSequences[code]?.[0]?.title ?? ""}`,
      ...expected(code),
    }));
    expect.soft(shown, `${first} and ${second}`).toEqual(wanted);
  }
});
