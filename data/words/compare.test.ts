import { describe, expect, it } from "vitest";
import { closeCodes } from "../codes/index.ts";
import { anyCode } from "../model/subject.ts";
import { compareCodes } from "./compare.ts";
import { registeredPairs } from "../lookup/pairs.ts";

describe("compareCodes()", () => {
  it("puts the lower code first", () => {
    expect(compareCodes(1013, 1006)).toEqual(compareCodes(1006, 1013));
    expect(compareCodes(1013, 1006).path).toBe("/compare/1006-vs-1013/");
  });

  it("derives what tells 1006 and 1013 apart from the typed facts", () => {
    expect(compareCodes(1006, 1013).keyDifferences).toEqual([
      "1006: The connection ended with no Close frame. 1013: The server is overloaded and asks you to come back later.",
      "1006 never stands in a Close frame: your own side writes it. 1013 arrives in a Close frame.",
      "1006 is sent by nobody. 1013 comes from the server.",
      "Should you reconnect? After 1006: yes, with backoff. After 1013: not automatically.",
      "1006 is of the family “Local only, never on the wire”, 1013 of “Server error or overload”.",
    ]);
  });

  it("names which of the two a page can send, whichever is lower", () => {
    expect(compareCodes(1000, 1006).keyDifferences).toContain(
      "A page can send 1000 with `close(1000)`. It cannot send 1006.",
    );
    expect(compareCodes(1008, 3000).keyDifferences).toContain(
      "A page can send 3000 with `close(3000)`. It cannot send 1008.",
    );
  });

  it("says of a service's code what a page may send of its number", () => {
    const { keyDifferences } = compareCodes(1000, anyCode(9999, "libwebsockets"));
    expect(keyDifferences).toContain(
      "A page can send 1000 with `close(1000)`. It cannot send 9999.",
    );
  });

  it("marks the facts that 1002 and 1003 share", () => {
    const shared = compareCodes(1002, 1003).facts.filter(({ differs }) => !differs);
    expect(shared.map(({ id }) => id)).toEqual([
      "sender",
      "wire",
      "wasClean",
      "send",
      "reconnect",
      "family",
      "definition",
    ]);
  });

  it("finds a difference in what happened for each pair", () => {
    const pairs = registeredPairs();
    expect(pairs).toHaveLength((closeCodes.length * (closeCodes.length - 1)) / 2);
    const alike = pairs.filter(([a, b]) => !compareCodes(a, b).facts[0]?.differs);
    expect(alike).toEqual([]);
    expect(pairs.filter(([a, b]) => compareCodes(a, b).keyDifferences.length === 0)).toEqual([]);
  });

  it("refuses a code and itself", () => {
    expect(() => compareCodes(1006, 1006)).toThrow("1006 cannot be compared with itself.");
  });

  it("compares a registered code with a service's", () => {
    const comparison = compareCodes(1006, anyCode(4004, "discord-gateway"));
    expect(comparison.path).toBe("/compare/1006-vs-discord-gateway-4004/");
    expect(comparison.keyDifferences).toContain(
      "1006 is sent by nobody. Discord Gateway 4004 comes from Discord Gateway.",
    );
  });

  it("puts the decisive difference first for a pair that people confuse", () => {
    const { summary, confused } = compareCodes(1013, 1006);
    expect(summary).toBe(confused?.difference);
    expect(compareCodes(1006, 2000).confused).toBeUndefined();
  });

  it("answers for a number without a record from its range", () => {
    expect(compareCodes(1006, 4004).sides[1].heading).toBe("4004 Private Use");
  });

  it("refuses a code that a service does not have", () => {
    expect(() => compareCodes(1006, anyCode(4999, "discord-gateway"))).toThrow(
      "discord-gateway has no code 4999.",
    );
  });
});
