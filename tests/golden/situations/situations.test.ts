import { describe, expect, it } from "vitest";
import { situations, triageOf, unusualUses } from "#data/index.ts";
import { triage } from "#data/triage/index.ts";
import { asRead, beginningOf, numbersIn } from "#tests/support/html/words.ts";
import { fixTexts } from "#tests/support/text/fixes.ts";
import { linkOf } from "#tests/support/text/records.ts";
import { cellsOf, readTable } from "../table.ts";

const phases = {
  opening: "Before it was open",
  open: "While it was open",
  closing: "While it was closing",
  program: "In the program itself",
} as const;

describe("the records of situations keep to the table that is kept apart from them", () => {
  const table = readTable("every-situation.tsv");

  it("in phase, title and the codes that clients report", () => {
    const found = situations.map(({ id, phase, title, codes }) =>
      [id, phases[phase], asRead(title), codes.join(" ")].join(" | "),
    );
    expect(found).toEqual(cellsOf(table, "situation", "phase", "title", "codes"));
  });

  it("in how the first safe move begins", () => {
    const found = situations.map(({ id, firstSafeMove }) =>
      [id, beginningOf(firstSafeMove, 6)].join(" | "),
    );
    expect(found).toEqual(cellsOf(table, "situation", "first safe move begins"));
  });

  it("in every number of symptoms, check, move and fix", () => {
    const found = situations.map(({ id, symptoms, confirm, firstSafeMove, fix }) =>
      [id, numbersIn(...symptoms, confirm, firstSafeMove, ...fixTexts(fix))].join(" | "),
    );
    expect(found).toEqual(cellsOf(table, "situation", "numbers in symptoms, check, move and fix"));
  });
});

it("the products of every fix have the setting, the page and the source of this table", () => {
  const found = situations.flatMap(({ id, fix }) =>
    (fix.products ?? []).map(({ product, setting = "", limit, service, source }) =>
      [id, product, setting, limit ?? service ?? "", source ? linkOf(source)[1] : ""].join(" | "),
    ),
  );
  const headings = ["product", "setting", "limit or service", "source"];
  expect(found).toEqual(cellsOf(readTable("every-fix-product.tsv"), "situation", ...headings));
});

it("the triage asks its questions in this order, and leads where this table leads", () => {
  const found = Object.keys(triage).flatMap((code) =>
    triageOf(Number(code)).map(({ situation, symptom, likelyCause, confirm, firstSafeMove }) => {
      const numbers = numbersIn(symptom, likelyCause, confirm, firstSafeMove);
      const begins = [beginningOf(symptom, 5), beginningOf(firstSafeMove, 4)];
      return [code, situation, ...begins, numbers].join(" | ");
    }),
  );
  const headings = ["symptom begins", "first safe move begins", "numbers"];
  const table = readTable("every-triage-row.tsv");
  expect(found).toEqual(cellsOf(table, "code", "situation", ...headings));
});

it("the unusual uses are those of this table, each with its code", () => {
  const found = unusualUses.map(({ code, who, use }) =>
    [code, who, beginningOf(use, 5), numbersIn(use)].join(" | "),
  );
  const table = readTable("every-unusual-use.tsv");
  expect(found).toEqual(cellsOf(table, "code", "who", "use begins", "numbers"));
});
