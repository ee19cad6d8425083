import { describe, expect, it } from "vitest";
import { plainText, textSegments } from "./text.ts";

describe("textSegments()", () => {
  it("splits text and code at backticks", () => {
    expect(textSegments("Call `close(1000)`, not `close()`.")).toEqual([
      { text: "Call ", code: false },
      { text: "close(1000)", code: true },
      { text: ", not ", code: false },
      { text: "close()", code: true },
      { text: ".", code: false },
    ]);
  });

  it("gives no empty segment for a string that starts with code", () => {
    expect(textSegments("`false`")).toEqual([{ text: "false", code: true }]);
  });
});

describe("plainText()", () => {
  it("drops the backticks", () => {
    expect(plainText("In a browser `close(1006)` throws.")).toBe(
      "In a browser close(1006) throws.",
    );
  });
});
