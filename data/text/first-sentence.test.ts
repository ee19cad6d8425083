import { describe, expect, it } from "vitest";
import { firstSentence } from "./first-sentence.ts";

describe("firstSentence()", () => {
  it.each([
    ["Read the log. Then wait.", "Read the log."],
    ["Who was first? Read the log.", "Who was first?"],
    ["Compare with RFC 6455 §7.4.2 and .NET. Then wait.", "Compare with RFC 6455 §7.4.2 and .NET."],
    ["Run `curl . host?` twice. Then wait.", "Run `curl . host?` twice."],
    ["Only one.", "Only one."],
    ["a label without a stop", "a label without a stop"],
  ])("of “%s” is “%s”", (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});
