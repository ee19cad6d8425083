import { describe, expect, it } from "vitest";
import {
  explainMissing,
  explainMissingService,
  explainMissingSituation,
} from "./explain-missing.ts";
import { quoted } from "../text/quoted.ts";

describe("explainMissing()", () => {
  it.each([
    [
      "abc",
      "“abc” is not a close code. Type the number alone, such as 1006, or the name of a service.",
    ],
    ["99999", "“99999” is too large for a close code: two bytes hold 0 to 65535."],
    ["", "Nothing was asked. Type a close code, such as 1006."],
  ])("explains %j", (asked, explanation) => {
    expect(explainMissing(asked)).toBe(explanation);
  });
});

describe("explainMissing() for a code that has a page elsewhere", () => {
  it("says that the number is a close code", () => {
    expect(explainMissing("1006")).toBe(
      "1006 is a close code, but there is no page at this address.",
    );
  });
});

describe("explainMissingService()", () => {
  it("names the service and the codes that it has", () => {
    expect(explainMissingService("aws-api-gateway", "4999")).toBe(
      "Amazon API Gateway WebSocket APIs has no code “4999” that we know. It has 1009.",
    );
  });

  it("leads to the list of services where there is no such service", () => {
    expect(explainMissingService("nobody", "4999")).toBe(
      "“nobody” is not a service that we know. /services/ lists them.",
    );
  });
});

describe("explainMissingSituation()", () => {
  it("leads to the list of situations", () => {
    expect(explainMissingSituation("nothing")).toBe(
      "“nothing” is not a situation that we know. /situations/ lists them.",
    );
  });
});

describe("quoted()", () => {
  it("cuts a 10 MB text to what a message can show", () => {
    expect(quoted("a".repeat(10_000_000))).toBe(`${"a".repeat(60)}…`);
  });
});
