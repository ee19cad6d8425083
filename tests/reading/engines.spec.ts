import { expect, test } from "playwright/test";
import { startTimeout, type Engine } from "#scripts/browsers/engine.ts";
import { openEngine } from "#scripts/browsers/open.ts";
import { pageKinds } from "#scripts/measure/page-kinds.ts";

/** What a page shows, but for the space between its words, which each engine reads differently. */
interface Shown {
  readonly text: string;
  readonly structure: readonly string[];
  readonly overflow: number;
}

/** Reads a page in its window. Only Chromium counts what a closed list of choices holds as text. */
const read = (): Shown => {
  const { documentElement: root, body } = document;
  const isVisible = (element: Element) => element.getClientRects().length > 0;
  const parts = [...body.querySelectorAll("h1, h2, h3, header, nav, main, footer, form, table")];
  const words = (text: string) => text.replace(/\s+/g, "");
  const hidden = new Map<HTMLElement, string>();
  for (const choice of body.querySelectorAll("option")) {
    hidden.set(choice, choice.textContent);
    choice.textContent = "";
  }
  const text = words(body.innerText);
  for (const [choice, was] of hidden) choice.textContent = was;
  return {
    text,
    structure: parts
      .filter(isVisible)
      .map((part) => (/^H\d$/.test(part.tagName) ? words(part.textContent) : part.tagName)),
    overflow: Math.max(0, root.scrollWidth - root.clientWidth),
  };
};

const widths = [320, 390, 1280];

/** Noise that is no fault of a page: the 404 that was asked for, the icon that a card has not. */
const expected = /status of 404|\/favicon\.ico/;

/** What every kind of page shows at every width. */
async function readAll(origin: string, engine: Engine): Promise<Record<string, Shown>> {
  const all: Record<string, Shown> = {};
  for (const [kind, path] of Object.entries(pageKinds)) {
    await engine.goto(`${origin}${path}`);
    for (const width of widths) {
      await engine.setSize(width, 844);
      all[`${kind}, ${width} px`] = await engine.evaluate(read, null);
    }
  }
  return all;
}

/** Types into the filter of a list. @returns how many entries are visible before and after */
const narrow = (words: string): readonly number[] => {
  const entries = () =>
    [...document.querySelectorAll("[data-filter]")].filter((one) => one.getClientRects().length > 0)
      .length;
  const before = entries();
  const field = document.querySelector("form[data-list] input");
  if (field instanceof HTMLInputElement) field.value = words;
  field?.dispatchEvent(new Event("input", { bubbles: true }));
  return [before, entries()];
};

const origin = (baseURL: string | undefined) => baseURL ?? "";

for (const name of ["firefox", "webkit"] as const)
  test.describe(name, () => {
    let engine: Engine;
    test.beforeAll(async () => {
      test.setTimeout(startTimeout * 2);
      engine = await openEngine(name);
    });
    test.afterAll(() => engine.close());
    test.describe.configure({ mode: "default" });

    test(`every kind of page shows in ${name} what it shows in Chromium`, async ({ baseURL }) => {
      test.setTimeout(240_000);
      const chromium = await openEngine("chromium");
      const [shown, wanted] = await Promise.all([
        readAll(origin(baseURL), engine),
        readAll(origin(baseURL), chromium),
      ]);
      await chromium.close();
      expect(Object.values(wanted).filter(({ text }) => text === "")).toEqual([]);
      expect(shown).toEqual(wanted);
      expect(Object.values(shown).filter(({ overflow }) => overflow > 0)).toEqual([]);
      expect(engine.consoleErrors().filter((one) => !expected.test(one))).toEqual([]);
    });

    test(`the script of a page runs in ${name}: a filter narrows its list`, async ({ baseURL }) => {
      await engine.goto(`${origin(baseURL)}/services/`);
      const [before = 0, after = 0] = await engine.evaluate(narrow, "discord");
      expect(after).toBeGreaterThan(0);
      expect(after).toBeLessThan(before);
    });
  });
