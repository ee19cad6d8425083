import { describe, expect, it } from "vitest";
import { ownLocation } from "./own-location.ts";

describe("ownLocation()", () => {
  it.each(["/", "/1006/", "/find?q=//evil.example", "/a//b/"])("lets %s be", (location) => {
    expect(ownLocation(location)).toBe(location);
  });

  it.each([
    ...["//evil.example/", "/\\evil.example/", "https://evil.example/", "evil.example"],
    ...["javascript:alert(1)", "", "\\\\evil.example", "/a b", "/a\r\nSet-Cookie: x", "/ä"],
  ])("refuses %j", (location) => {
    expect(() => ownLocation(location)).toThrow("A redirect would lead away from here");
  });
});
