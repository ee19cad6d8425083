import { describe, expect, it } from "vitest";
import { closeCodes } from "#data/codes/index.ts";
import { findGuide } from "#data/lookup/find-guide.ts";
import { drawSequence } from "#design/sequence.ts";
import { readSteps, stepLine } from "../support/drawings/drawn-sequence.ts";
import { faultsOf } from "../support/drawings/sequence-faults.ts";
import { goldenSequences } from "./golden-sequences.ts";

const ways = closeCodes.map((record) => ({ code: record.code, wire: findGuide(record).wire }));

it("keeps by hand what every code with a meaning draws", () => {
  const withMeaning = ways.filter(({ code }) => code !== 1004).map(({ code }) => String(code));
  expect(Object.keys(goldenSequences)).toEqual(withMeaning);
});

describe.each(ways)("the drawings of $code", ({ code, wire }) => {
  const golden = goldenSequences[code] ?? [];

  it("show who sends what to whom, in the order of RFC 6455", () => {
    expect(
      wire.map((way) => ({
        title: way.title,
        steps: readSteps(drawSequence(way)).map(stepLine),
      })),
    ).toEqual(golden.map(({ title, steps }) => ({ title, steps })));
  });

  it("name their ends, keep every lifeline and crowd no word", () => {
    for (const way of wire)
      expect([way.title, faultsOf(drawSequence(way))]).toEqual([way.title, []]);
  });
});
