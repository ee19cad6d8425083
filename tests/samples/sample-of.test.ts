import { expect, it } from "vitest";
import { fixCode } from "#data/fix-code/index.ts";
import { runSamples, sampleOf } from "./sample-of.ts";

it("every sample is run, but those for .NET", () => {
  const run = new Set(
    (Object.keys(runSamples) as (keyof typeof runSamples)[]).flatMap((stack) =>
      runSamples[stack].map((code) => sampleOf(code, stack)),
    ),
  );
  const samples = Object.values(fixCode).flat();
  expect(samples.length).toBeGreaterThan(40);
  const notRun = samples.filter(({ stack, code }) => stack !== "dotnet" && !run.has(code));
  expect(notRun).toEqual([]);
});
