import { describe, expect, it } from "vitest";
import { situations } from "#data/situations/index.ts";
import { drawSequence } from "#design/sequence.ts";
import { readSteps, stepLine } from "../support/drawings/drawn-sequence.ts";
import { faultsOf } from "../support/drawings/sequence-faults.ts";
import { goldenSituations } from "./golden-situations.ts";

it.each(Object.entries(goldenSituations))(
  "%s is drawn as its source tells it: who, to whom, in which order",
  (id, { title, steps }) => {
    const { wire } = situations.find((one) => one.id === id) ?? expect.fail(`no situation ${id}`);
    expect(wire.title).toBe(title);
    expect(readSteps(drawSequence(wire)).map(stepLine)).toEqual(steps);
  },
);

describe.each(situations)("the drawing of $id", ({ wire }) => {
  it("names its ends, keeps every lifeline and crowds no word", () => {
    expect(faultsOf(drawSequence(wire))).toEqual([]);
  });

  it("has a client and a server, also where nothing reaches the server", () => {
    const ends = drawSequence(wire).ends.map(({ text }) => text);
    expect(ends).toEqual(expect.arrayContaining(["client", "server"]));
  });
});
