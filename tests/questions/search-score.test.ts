import { describe, expect, it } from "vitest";
import {
  answeredQuestions,
  isOver,
  ours,
  questionSets,
  scoreOf,
} from "#scripts/measure/search-score.ts";

describe("the search", () => {
  it.each(questionSets)("answers enough real questions of $file", ({ file, ...bar }) => {
    const questions = answeredQuestions(file);
    expect(questions.length).toBeGreaterThan(40);
    const score = scoreOf(ours, questions);
    expect(isOver(score, bar), score.misses.join("\n")).toBe(true);
  });
});

describe("isOver()", () => {
  const bar = { first: 0.85, amongThree: 0.95 };
  const score = { asked: 100, first: 85, amongThree: 95, nothing: 0, misses: [] };

  it("takes a score that just reaches the bar", () => {
    expect(isOver(score, bar)).toBe(true);
  });

  it.each([{ first: 84 }, { amongThree: 94 }, { nothing: 1 }])("refuses %j", (less) => {
    expect(isOver({ ...score, ...less }, bar)).toBe(false);
  });
});
