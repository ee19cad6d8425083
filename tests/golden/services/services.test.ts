import { describe, expect, it } from "vitest";
import { services, type ServiceCode } from "#data/index.ts";
import { asRead, beginningOf, numbersIn } from "#tests/support/html/words.ts";
import { knownServices } from "./service-codes.ts";
import { reconnectKinds, type ReconnectWords } from "./service-words.ts";
import { cell, cellsOf, readTable } from "../table.ts";

const ledger = readTable("every-service-code.tsv");

const everyCode = services.flatMap((service) => service.codes.map((use) => ({ service, use })));

const spanOf = ({ code, codeTo }: ServiceCode) =>
  codeTo === undefined ? `${code}` : `${code}–${codeTo}`;

const kindOf = (words: string): string => reconnectKinds[words as ReconnectWords];

describe("the records of services keep to the table that is kept apart from them", () => {
  it("in numbers and official names", () => {
    const found = everyCode.map(({ service, use }) =>
      [service.id, spanOf(use), asRead(use.name)].join(" | "),
    );
    expect(found).toEqual(cellsOf(ledger, "service", "code", "name"));
  });

  it("in whether to reconnect", () => {
    const found = everyCode.map(({ service, use }) => [service.id, spanOf(use), use.reconnect]);
    const wanted = ledger.map((line) => [
      cell(line, "service"),
      cell(line, "code"),
      kindOf(cell(line, "reconnect")),
    ]);
    expect(found).toEqual(wanted);
  });

  it("in how meaning and remedy begin, and in every number in them", () => {
    const found = everyCode.map(({ service, use }) =>
      [
        service.id,
        spanOf(use),
        beginningOf(use.meaning, 4),
        beginningOf(use.remedy, 4),
        numbersIn(use.meaning, use.remedy),
      ].join(" | "),
    );
    expect(found).toEqual(
      cellsOf(ledger, "service", "code", "meaning begins", "remedy begins", "numbers"),
    );
  });
});

describe("the codes that many people know", () => {
  it("are seventy or more", () => {
    const known = knownServices.flatMap(({ codes }) => codes);
    expect(known.length).toBeGreaterThanOrEqual(70);
  });

  it.each(knownServices)("are in the same table: $name", ({ id, codes }) => {
    const lines = ledger.filter((line) => cell(line, "service") === id);
    const wanted = codes.map(([code, name, reconnect]) => [`${code}`, name, reconnect].join(" | "));
    expect(cellsOf(lines, "code", "name", "reconnect")).toEqual(expect.arrayContaining(wanted));
  });
});

/** What a remedy may not tell somebody to do first, by verdict. */
const contradictions: Readonly<Record<string, RegExp>> = {
  no: /^(?:Reconnect|Retry|Let the (?:\w+ )?(?:client|provider) reconnect|Resume|Try again|Connect again)\b/,
  yes: /^(?:Stop\b(?! recovering)|Stay away|Do not reconnect|Never\b)/,
  resume: /^(?:Stop|Stay away|Do not)\b/,
};

describe("a remedy", () => {
  it("does not tell the opposite of its verdict", () => {
    const found = everyCode
      .filter(({ use }) => contradictions[use.reconnect]?.test(use.remedy))
      .map(({ service, use }) => `${service.id} ${use.code} ${use.reconnect}: ${use.remedy}`);
    expect(found).toEqual([]);
  });

  it("says how to come back where the verdict is to resume", () => {
    const resumed = everyCode.filter(({ use }) => use.reconnect === "resume");
    expect(resumed.length).toBeGreaterThan(0);
    for (const { use } of resumed) expect(use.remedy).toMatch(/\b(?:resume|reconnect)/i);
  });
});
