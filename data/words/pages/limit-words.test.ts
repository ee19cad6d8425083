import { describe, expect, it } from "vitest";
import {
  askedProblem,
  fittingHeading,
  fittingKinds,
  fittingRule,
  limitLength,
  shortTime,
} from "./limit-words.ts";

it.each([
  [1, "1 s"],
  [10, "10 s"],
  [60, "1 min"],
  [350, "350 s"],
  [600, "10 min"],
  [3600, "1 h"],
  [86_400, "24 h"],
])("%d s are %s at the axis", (seconds, words) => {
  expect(shortTime(seconds)).toBe(words);
});

it.each([
  [null, "No limit until you set one"],
  [60, "60 s"],
  [350, "350 s"],
  [600, "10 min (600 s)"],
  [7200, "2 h (7200 s)"],
])("a limit of %j s has the length %s", (seconds, words) => {
  expect(limitLength(seconds)).toBe(words);
});

describe("what fits is said", () => {
  const [idle, lifetime] = [{ kind: "idle" }, { kind: "lifetime" }] as const;

  it.each([
    [0, "No limit here fits 61 s"],
    [1, "1 limit fits 61 s"],
    [8, "8 limits fit 61 s"],
  ])("for %d limits", (count, heading) => {
    expect(fittingHeading(count, 61)).toBe(heading);
  });

  it.each([
    [[idle], /^It counts silence: /],
    [[lifetime], /^It counts age: /],
    [[idle, idle], /^All of them count silence: [^.]+\.$/],
    [[lifetime, lifetime], /^All of them count age: /],
    [[idle, idle, lifetime], /^2 count silence: [^.]+\. 1 counts age: /],
  ])("by what is counted: %j", (limits, words) => {
    expect(fittingKinds(limits)).toMatch(words);
  });

  it("with the margin that the page allows", () => {
    expect(fittingRule).toContain("up to 5 s or 2 % of your time");
  });
});

it("quotes a text that is no time, and no more of it than a line holds", () => {
  expect(askedProblem("unreadable", "abc")).toContain("“abc” is no time");
  expect(askedProblem("unreadable", "9".repeat(500)).length).toBeLessThan(250);
});
