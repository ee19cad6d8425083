import { beforeAll, describe, expect, it } from "vitest";
import { matchLines, compileLines, mostRelevantLine, type CompiledLine } from "./match-lines.ts";
import { messageStacks } from "../messages/index.ts";
import { pathOf } from "../model/paths.ts";
import { searchLines } from "./entries/messages.ts";

let lines: readonly CompiledLine[];
beforeAll(() => {
  lines = compileLines(searchLines());
});

const closed = "websocket: close 1006 (abnormal closure): unexpected EOF";

describe("matchLines()", () => {
  it("finds every example by the pattern that was sent as text", () => {
    const lost = messageStacks.flatMap((stack) =>
      stack.messages
        .map(({ id, example }) => ({
          path: pathOf({ kind: "message", stack: stack.id, id }),
          example,
        }))
        .filter(
          ({ path, example }) => !matchLines(example, lines).some((m) => m.line.path === path),
        ),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ["websocket: close 1001 (going away)", 1001],
    ["websocket: close 4004: Authentication failed.", 4004],
    ["websocket: close 4999: bye", 4999],
    ["websocket: close 5000: no close code", undefined],
    ["websocket: close 999: no close code", undefined],
  ])("tells the code that the line names: %s", (line, code) => {
    expect(matchLines(line, lines)[0]?.code).toBe(code);
  });
});

describe("mostRelevantLine()", () => {
  it.each([
    ["the only line", closed, closed],
    ["the line that a stack prints", `starting\n  ${closed}\r\nretrying in 5 s`, closed],
    ["the last of two", `websocket: bad handshake\n${closed}`, closed],
    ["the first with words where none is known", "\n \nnothing\nknown", "nothing"],
    ["nothing for blank lines", " \r\n\n ", ""],
    ["a line at the end of ten megabytes", `${"x\n".repeat(5_000_000)}${closed}`, closed],
    ["the beginning of a long line", "y".repeat(10_000_000), "y".repeat(2000)],
  ])("gives %s", (_, text, line) => {
    expect(mostRelevantLine(text, lines, 2000)).toBe(line);
  });
});
