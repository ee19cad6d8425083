import { describe, expect, it } from "vitest";
import { timeoutLimits } from "#data/index.ts";
import { asRead, numbersIn } from "../support/html/words.ts";
import { cellsOf, readTable } from "./table.ts";

const limits = readTable("limits.tsv");

const kinds = { idle: "Silence", lifetime: "Age" } as const;

describe("the records of limits keep to the table that is kept apart from them", () => {
  it("in product, setting, default in seconds, and what runs out", () => {
    const found = timeoutLimits.map(({ id, product, setting, defaultSeconds, kind }) => {
      const shown = defaultSeconds === null ? "none" : `${defaultSeconds} s`;
      return [id, asRead(product), asRead(setting), shown, kinds[kind]].join(" | ");
    });
    expect(found).toEqual(cellsOf(limits, "id", "product", "setting", "default", "limits"));
  });

  it("in the codes that a client sees, and how far a limit can be raised", () => {
    const found = timeoutLimits.map(({ id, clientSees, raise }) =>
      [id, numbersIn(clientSees), numbersIn(raise)].join(" | "),
    );
    expect(found).toEqual(
      cellsOf(limits, "id", "numbers in what the client sees", "numbers in how to raise it"),
    );
  });

  it("in the place where each was read", () => {
    const found = timeoutLimits.map(({ id, sources }) => {
      const [{ ...first }] = sources;
      return [id, "url" in first ? first.url : ""].join(" | ");
    });
    expect(found).toEqual(cellsOf(limits, "id", "read at"));
  });
});
