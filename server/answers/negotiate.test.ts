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

  it.each([
    "br;q=nonsense",
    "br;q=",
    "br;q=-1",
    "br;q=2",
    "br;q=0.1234",
    "br;q=1e9",
    "*;q=nonsense",
    "identity;q=none",
    "gzip, br ; Q=1.5",
    "br q=1",
    ", ,,",
    ";q=1",
  ])("takes %j, which is no list of codings with weights, as if it were not there", (header) => {
    expect(preferredCoding(header, all)).toBe("identity");
  });

  it.each([
    ["gzip, gzip, br, br", "br"],
    ["br;q=0, br", "br"],
    ["gzip;q=0.1, br;q=0.2, gzip;q=0.3", "gzip"],
    ["br;q=1.000;x=y , gzip;q=0.", "br"],
  ])("answers %j, which names a coding twice or at length, with %s", (header, coding) => {
    expect(preferredCoding(header, all)).toBe(coding);
  });

  it("reads no list of 10 kB", () => {
    for (const one of ["a", "gzip", "br;q=0.5", "identity;q=0"])
      expect(preferredCoding(`${one},`.repeat(10_000 / one.length), all)).toBe("identity");
    expect(preferredCoding(`${"a,".repeat(200)}br`, all)).toBe("br");
  });

  it("answers a header again as it did before", () => {
    expect(preferredCoding("br", all)).toBe("br");
    expect(preferredCoding("br", ["identity", "gzip"])).toBe("identity");
    expect(preferredCoding("br", all)).toBe("br");
  });
});
