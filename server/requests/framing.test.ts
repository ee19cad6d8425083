import { describe, expect, it } from "vitest";
import { framingFault } from "./framing.ts";

const faultOf = (httpVersion: string, ...rawHeaders: readonly string[]) =>
  framingFault({ httpVersion, rawHeaders: [...rawHeaders] });

describe("framingFault()", () => {
  it("lets a request with one Host be, and one of HTTP/1.0 without", () => {
    expect(faultOf("1.1", "Host", "a", "Accept", "host")).toBeUndefined();
    expect(faultOf("1.0")).toBeUndefined();
    expect(faultOf("1.0", "HOST", "a")).toBeUndefined();
  });

  it.each([
    ["two Hosts", "1.1", ["Host", "a", "hOST", "a"], "more than one Host header"],
    ["no Host", "1.1", ["Accept", "host"], "no Host header"],
    ["HTTP/0.9", "0.9", [], "HTTP/1.1"],
    ["HTTP/2 on a connection of HTTP/1", "2.0", ["Host", "a"], "HTTP/1.1"],
  ])("refuses %s", (_, version, headers, why) => {
    expect(faultOf(version, ...headers)).toContain(why);
  });
});
