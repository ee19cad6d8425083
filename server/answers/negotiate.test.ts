import { describe, expect, it } from "vitest";
import { preferredCoding, type Coding } from "./negotiate.ts";

const all: readonly Coding[] = ["identity", "gzip", "br"];

describe("preferredCoding()", () => {
  // The examples of RFC 9110, §12.5.3, in its order.
  it.each([
    ["compress, gzip", "gzip"],
    ["", "identity"],
    ["*", "br"],
    ["compress;q=0.5, gzip;q=1.0", "gzip"],
    ["gzip;q=1.0, identity; q=0.5, *;q=0", "gzip"],
  ])("answers the specification’s own %j with %s", (header, coding) => {
    expect(preferredCoding(header, all)).toBe(coding);
  });

  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=0", "identity"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.1, gzip;q=0.5", "gzip"],
    ["BR", "br"],
    ["br; q=0.0, *", "gzip"],
    ["identity;q=1, br;q=0.5", "identity"],
    ["zstd", "identity"],
    ["brotli", "identity"],
  ])("answers %j with %s", (header, coding) => {
    expect(preferredCoding(header, all)).toBe(coding);
  });

  it.each(["identity;q=0", "*;q=0", "zstd, identity;q=0", "br;q=0, gzip;q=0, identity;q=0"])(
    "has nothing for %j",
    (header) => {
      expect(preferredCoding(header, all)).toBeUndefined();
    },
  );

  it("sends the bytes as they are to one who says nothing", () => {
    expect(preferredCoding(undefined, all)).toBe("identity");
  });

  it("sends what there is, if the client takes it", () => {
    expect(preferredCoding("br, gzip", ["identity"])).toBe("identity");
    expect(preferredCoding("br, identity;q=0", ["identity"])).toBeUndefined();
  });

  it("answers a header again as it did before", () => {
    expect(preferredCoding("br", all)).toBe("br");
    expect(preferredCoding("br", ["identity", "gzip"])).toBe("identity");
    expect(preferredCoding("br", all)).toBe("br");
  });
});
