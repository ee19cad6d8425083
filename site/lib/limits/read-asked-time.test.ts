import { describe, expect, it } from "vitest";
import { readAskedTime } from "./read-asked-time.ts";

describe("the time that a reader asks for", () => {
  it.each([
    ["61", 61],
    [" 61 ", 61],
    ["61.5", 61.5],
    ["７２００", 7200],
    ["1", 1],
    ["1 min", 60],
    ["60000ms", 60],
    ["after 61 s", 61],
    ["7 days", 604_800],
  ])("%j is %d s", (text, seconds) => {
    expect(readAskedTime(text)).toEqual({ kind: "time", seconds });
  });

  it.each([null, "", "  "])("%j is none", (text) => {
    expect(readAskedTime(text)).toEqual({ kind: "nothing" });
  });

  it.each([
    "abc",
    "-5",
    "-5 s",
    "−5 s",
    "1e9",
    "0x10",
    "Infinity",
    "NaN",
    "__proto__",
    "1.2.3",
    "...",
    "5 s or 10 s",
    "<script>alert(1)</script>",
    " 1s".repeat(40),
    "9".repeat(10_000),
    "6 months",
  ])("%j cannot be read", (text) => {
    expect(readAskedTime(text)).toMatchObject({ kind: "problem", problem: "unreadable" });
  });

  it.each(["0", "0.5", "999 ms", "604801", "8 days", "99999999999 h"])(
    "%j is out of range",
    (text) => {
      expect(readAskedTime(text)).toMatchObject({ kind: "problem", problem: "out-of-range" });
    },
  );
});
