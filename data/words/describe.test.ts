import { describe, expect, it } from "vitest";
import { describeCloseCode } from "./describe.ts";

describe("describeCloseCode()", () => {
  it("says 1006 is never sent", () => {
    const { onTheWire, sender, send } = describeCloseCode(1006);
    expect([onTheWire, sender.verdict, send.verdict]).toEqual(["Never", "Nobody", "No"]);
  });

  it("says that a browser's `wasClean` is false for 1006 and not for 1005", () => {
    expect(describeCloseCode(1006).wasClean).toBe("`false`");
    expect(describeCloseCode(1005).wasClean).toMatch(/^`true`/);
  });

  it.each([
    [1000, "Yes"],
    [1002, "Not from a page"],
    [1004, "No"],
    [1010, "Not from a page"],
    [1011, "From a server"],
    [3000, "Yes"],
    [500, "No"],
    [2000, "No"],
    [3500, "Yes"],
    [4004, "Yes"],
    [5000, "No"],
  ])("answers “Can I send %d?” with “%s”", (code, verdict) => {
    expect(describeCloseCode(code).send.verdict).toBe(verdict);
  });

  it.each([
    [500, "500 Not Used"],
    [2500, "2500 Unassigned"],
    [3001, "3001 Unregistered"],
    [4004, "4004 Private Use"],
    [65_535, "65535 Out of Range"],
  ])("answers %d, which has no record, from its range: “%s”", (code, heading) => {
    const description = describeCloseCode(code);
    expect(description).toMatchObject({ heading, registered: false, path: `/${code}/` });
    expect(description.reconnect.verdict).toBe("It does not say");
  });

  it("throws for a number that no Close frame can hold", () => {
    expect(() => describeCloseCode(65_536)).toThrow("must be a whole number from 0 to 65535");
  });
});
