import { describe, expect, it } from "vitest";
import { slugOf } from "../model/paths.ts";
import { anyCode, codeSubject, comparisonSubject } from "../model/subject.ts";
import { parsePair } from "./parse-pair.ts";

describe("parsePair()", () => {
  it("reads what slugOf() writes", () => {
    expect(parsePair(slugOf(comparisonSubject(codeSubject(1006), codeSubject(1013))))).toEqual({
      kind: "pair",
      codes: [
        { kind: "code", code: 1006 },
        { kind: "code", code: 1013 },
      ],
    });
  });

  it("knows the reverse order as another address of the same pair", () => {
    expect(parsePair("1013-vs-1006")).toEqual({
      kind: "reversed",
      codes: [
        { kind: "code", code: 1006 },
        { kind: "code", code: 1013 },
      ],
    });
  });

  it("reads a code of a service, and a number without a record", () => {
    expect(parsePair("1006-vs-discord-gateway-4004")).toEqual({
      kind: "pair",
      codes: [codeSubject(1006), anyCode(4004, "discord-gateway")],
    });
    expect(parsePair("1006-vs-4004")).toMatchObject({ kind: "pair" });
  });

  it.each([
    ["1006-vs-1006", "1006 cannot be compared with itself."],
    ["1006-vs-99999", "“99999” is too large for a close code"],
    ["1006-vs-discord-gateway-4999", "Discord Gateway has no code “4999”"],
    ["1006-vs-nobody-4004", "“nobody” is not a service that we know"],
    ["01006-vs-1013", "“01006” is not a close code."],
    ["1006-1013", "Write two codes, such as 1006-vs-1013."],
    ["", "is not a comparison"],
    ["<script>-vs-1013", "“<script>-vs-1013” is not a comparison."],
  ])("says what is wrong with %j", (name, message) => {
    const parsed = parsePair(name);
    expect(parsed).toMatchObject({ kind: "problem" });
    expect(parsed.kind === "problem" && parsed.problem).toContain(message);
  });
});
