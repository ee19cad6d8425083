import { expect, it } from "vitest";
import { closeCodeGuides, type WireStep } from "#data/index.ts";
import { goldenWire } from "./wire.ts";

/** A step as the table writes it: who, to whom, what. */
function lineOf(step: WireStep): string {
  if (step.kind === "sent") return `${step.from} → ${step.to}: ${step.label}`;
  if (step.kind === "cut") return `${step.from} cuts ${step.to}: ${step.label}`;
  return step.kind === "quiet" ? step.label : `${step.at}: ${step.label}`;
}

it.each(closeCodeGuides)("$code ends on the wire as the table says", ({ code, wire }) => {
  expect(wire.map(({ title, steps }) => ({ title, steps: steps.map(lineOf) }))).toEqual(
    goldenWire[code] ?? [],
  );
});

it("has a sequence in the table for each code but 1004, which has no meaning", () => {
  const told = closeCodeGuides.map(({ code }) => code).filter((code) => code !== 1004);
  expect(Object.keys(goldenWire).map(Number)).toEqual(told);
});
