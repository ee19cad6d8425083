import { describe, expect, it } from "vitest";
import { evaluate, isRangeMeant } from "./conditional.ts";

/** The validator in the examples of RFC 9110, §13.1. */
const etag = '"xyzzy"';

describe("evaluate()", () => {
  // RFC 9110, §13.1.2: compared weakly.
  it.each(['"xyzzy"', 'W/"xyzzy"', '"xyzzy", "r2d2xxxx", "c3piozzzz"', 'W/"a", W/"xyzzy"', "*"])(
    "says that one who has %j has it already",
    (list) => {
      expect(evaluate({ "if-none-match": list }, etag)).toBe("not-modified");
    },
  );

  it.each(['"r2d2xxxx"', 'W/"r2d2xxxx", W/"c3piozzzz"', "xyzzy", '"xyzzy', '"xyzzy-br"'])(
    "sends it to one who has %j",
    (list) => {
      expect(evaluate({ "if-none-match": list }, etag)).toBe("met");
    },
  );

  // RFC 9110, §13.1.1: compared strongly.
  it.each(['"xyzzy"', '"xyzzy", "r2d2xxxx", "c3piozzzz"', "*"])(
    "sends it to one who wants %j",
    (list) => {
      expect(evaluate({ "if-match": list }, etag)).toBe("met");
    },
  );

  it.each(['W/"xyzzy"', '"r2d2xxxx"', ""])("refuses one who wants %j", (list) => {
    expect(evaluate({ "if-match": list }, etag)).toBe("failed");
  });

  it("looks at If-Match first", () => {
    const both = { "if-match": '"old"', "if-none-match": etag };
    expect(evaluate(both, etag)).toBe("failed");
  });

  it("ignores dates", () => {
    const date = "Sat, 29 Oct 2094 19:43:31 GMT";
    const headers = { "if-modified-since": date, "if-unmodified-since": date, "if-range": date };
    expect(evaluate(headers, etag)).toBe("met");
  });
});

describe("isRangeMeant()", () => {
  it.each([undefined, '"xyzzy"'])("takes the range of one who has %j", (value) => {
    expect(isRangeMeant({ "if-range": value }, etag)).toBe(true);
  });

  it.each(['W/"xyzzy"', '"other"', "*", "Sat, 29 Oct 1994 19:43:31 GMT", ""])(
    "ignores the range of one who has %j",
    (value) => {
      expect(isRangeMeant({ "if-range": value }, etag)).toBe(false);
    },
  );
});
