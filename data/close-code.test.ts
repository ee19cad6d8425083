import { describe, expect, it } from "vitest";
import type { LocalCode, SentCode } from "./close-code.ts";
import { closeCode as abnormalClosure } from "./codes/1006.ts";
import { closeCode as goingAway } from "./codes/1001.ts";

describe("CloseCode", () => {
  it("has no place for 1001 among the codes that are never sent", () => {
    // @ts-expect-error -- 1001 may stand in a Close frame
    const wrong: LocalCode = { ...abnormalClosure, code: 1001 };
    expect(wrong.code).toBe(1001);
  });

  it("has no place for a local code with a sender", () => {
    // @ts-expect-error -- nobody sends a code that is never sent
    const wrong: LocalCode = { ...abnormalClosure, sender: "server" };
    expect(wrong.sender).toBe("server");
  });

  it("has no place for a sent code that nobody sends", () => {
    // @ts-expect-error -- a code that may be sent has a sender
    const wrong: SentCode = { ...goingAway, sender: "nobody" };
    expect(wrong.sender).toBe("nobody");
  });
});
