import { describe, expect, it } from "vitest";
import { triageOf } from "./triage-of.ts";

const rowOf = (code: number, situation: string) =>
  triageOf(code).find((row) => row.situation === situation);

describe("triageOf()", () => {
  it("takes the first sentence of the check and the first safe move from the situation", () => {
    expect(rowOf(1006, "close-before-accept")).toMatchObject({
      symptom: "The server says that it closed with a code, and the client never sees it.",
      confirm: "Look for a 403 on the same path next to the code in the server's log.",
      firstSafeMove:
        "Call `accept` first and `close` with the code right after it, in the one place that refuses.",
    });
  });

  it("keeps what an entry says otherwise", () => {
    expect(rowOf(1003, "invalid-utf8")).toMatchObject({
      confirm: "Look for the reason “Server sent invalid UTF8”.",
      firstSafeMove: "Send those bytes as a binary message, or leave that one message out.",
    });
  });

  it("has no row for a code with nothing to find out", () => {
    expect(triageOf(1004)).toEqual([]);
  });
});
