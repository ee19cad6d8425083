import { anyCode } from "#data/model/subject.ts";
import { describe, expect, it } from "vitest";
import {
  compareCodes,
  describeCloseCode,
  findCode,
  plainText,
  summarizeCloseCode,
} from "#data/index.ts";
import { answersOf, headingOf } from "./code-words.ts";
import { goldenCodes, type GoldenFacts } from "./codes.ts";
import { differencesOf, rowsOf } from "./comparison-words.ts";
import { goldenPairs } from "./comparisons.ts";
import { goldenNumbers } from "./numbers.ts";

/** What the package says of a number, in the words of the tables. */
function factsOf(code: number) {
  const { reconnect, send, sender, ...said } = describeCloseCode(code);
  const answered = [reconnect, send, sender].map(({ question, verdict, text }) => [
    question,
    [verdict, plainText(text)],
  ]);
  return {
    answered,
    heading: said.heading,
    family: [said.familyName, said.familyShortName],
    wire: [said.onTheWire, plainText(said.wasClean)],
    texts: [said.answer, said.happened, said.glyphCaption].map(plainText),
  };
}

const goldenFacts = (golden: GoldenFacts) => ({
  answered: Object.entries(answersOf(golden)),
  heading: headingOf(golden),
  family: [golden.family, golden.familyTag],
  wire: [golden.onTheWire, golden.wasClean],
  texts: [golden.answer, golden.happened, golden.caption],
});

describe("the package", () => {
  it.each([...goldenCodes, ...goldenNumbers])("says of $code what the table says", (golden) => {
    expect(factsOf(golden.code)).toEqual(goldenFacts(golden));
  });

  it.each(goldenCodes)("draws $code as the table says: $glyph", ({ code, glyph, inPages }) => {
    expect(summarizeCloseCode(code).glyph).toBe(glyph);
    expect(findCode(code)?.acceptedByBrowserClose).toBe(inPages === "sends it");
  });

  it("compares each two registered codes as the table has them, the lower on the left", () => {
    const pairs = goldenCodes.flatMap((left, index) =>
      goldenCodes.slice(index + 1).map((right) => [left, right] as const),
    );
    expect(pairs.length).toBeGreaterThan(170);
    for (const [left, right] of pairs) {
      const { facts, keyDifferences, whenToUse, title } = compareCodes(right.code, left.code);
      expect(title).toBe(`${left.code} or ${right.code}: what is the difference?`);
      expect(keyDifferences.map(plainText)).toEqual(differencesOf(left, right));
      expect(whenToUse.map(plainText)).toEqual([left.useWhen, right.useWhen]);
      const columns = [0, 1].map((side) =>
        Object.fromEntries(
          facts.map(({ label, values }) => [plainText(label), plainText(values[side] ?? "")]),
        ),
      );
      expect(columns).toEqual([rowsOf(left), rowsOf(right)]);
    }
  });

  it.each(goldenPairs)("says what decides in $pair, and what to do", ({ pair, ...golden }) => {
    const [left, right] = pair.split("-vs-").map((side) => {
      const code = Number(/\d+$/.exec(side)?.[0]);
      return anyCode(code, /^\d/.test(side) ? undefined : side.replace(/-\d+$/, ""));
    });
    if (!left || !right) return expect.fail(`${pair} names no two codes`);
    const { summary, confused } = compareCodes(right, left);
    expect(plainText(summary)).toBe(golden.difference);
    expect(confused?.codes.map(({ whatToDo }) => plainText(whatToDo))).toEqual(golden.whatToDo);
  });
});
