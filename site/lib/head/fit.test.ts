import { describe, expect, it } from "vitest";
import { fitDescription, fitNames, fitTitle } from "./fit.ts";

describe("fitTitle()", () => {
  const promises = ["what it means and whether to reconnect", "what it means"];

  it.each([
    ["1006", "1006: what it means and whether to reconnect"],
    [
      "Discord Gateway: 4004 Authentication failed",
      "Discord Gateway: 4004 Authentication failed: what it means",
    ],
    ["x".repeat(60), "x".repeat(60)],
  ])("adds to %j the longest promise that fits", (subject, title) => {
    expect(fitTitle(subject, promises)).toBe(title);
  });
});

describe("fitDescription()", () => {
  it("takes the sentences that fit and leaves out those that do not", () => {
    const sentences = ["It ended.", "Reconnect?".padEnd(100, "."), "x".repeat(100)];
    expect(fitDescription(sentences)).toBe(`It ended. ${"Reconnect?".padEnd(100, ".")}`);
  });

  it("ends a sentence that is too long at a word", () => {
    const cut = fitDescription(["word, ".repeat(60)]);
    expect(cut.length).toBeLessThanOrEqual(160);
    expect(cut).toMatch(/ word…$/);
  });
});

describe("fitNames()", () => {
  it.each([
    [["A"], 9, "A"],
    [["A", "B"], 9, "A and B"],
    [["A", "B", "C"], 99, "A, B and C"],
    [["Alpha", "Beta", "Gamma"], 18, "Alpha and 2 more"],
    [["Alphabetical"], 3, "Alphabetical"],
  ])("writes %j within %i characters as %j", (names, limit, text) => {
    expect(fitNames(names, limit)).toBe(text);
  });
});
