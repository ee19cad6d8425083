import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, it } from "vitest";
import { clientAddress, networkOf } from "./client-address.ts";
import { readRequestSettings } from "../request-settings.mjs";

/** Who asks, as seen behind proxies at 127.0.0.1 and in 10.0.0.0/8. */
const clientOf = (remoteAddress: string | undefined, headers: IncomingHttpHeaders = {}) => {
  const settings = readRequestSettings({ TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8, fd00::/8" });
  return clientAddress({ socket: { remoteAddress }, headers }, settings.trustedProxies);
};

const behind = (proxy: string, forwarded: string) =>
  clientOf(proxy, { "x-forwarded-for": forwarded });

describe("clientAddress()", () => {
  it("is the address of the connection, in one way of writing", () => {
    expect(clientOf("203.0.113.7")).toBe("203.0.113.7");
    expect(clientOf("::ffff:203.0.113.7")).toBe("203.0.113.7");
    expect(clientOf("2001:db8::7")).toBe("2001:db8::7");
    expect(clientOf(undefined)).toBeUndefined();
  });

  it("is not what a client says of itself", () => {
    const headers = {
      "x-forwarded-for": "198.51.100.1",
      "x-real-ip": "198.51.100.2",
      forwarded: "for=198.51.100.3",
      "x-client-ip": "198.51.100.4",
      "cf-connecting-ip": "198.51.100.5",
      "true-client-ip": "198.51.100.6",
    };
    expect(clientOf("203.0.113.7", headers)).toBe("203.0.113.7");
    expect(clientOf("127.0.0.1", { ...headers, "x-forwarded-for": "" })).toBe("127.0.0.1");
  });

  it("is the last one whom a trusted proxy names, whatever was there before", () => {
    expect(behind("127.0.0.1", "203.0.113.7")).toBe("203.0.113.7");
    expect(behind("::ffff:127.0.0.1", "203.0.113.7")).toBe("203.0.113.7");
    expect(behind("fd00::1", "2001:db8::7")).toBe("2001:db8::7");
    expect(behind("127.0.0.1", "198.51.100.1, 203.0.113.7")).toBe("203.0.113.7");
    expect(behind("127.0.0.1", "127.0.0.1, 198.51.100.1,203.0.113.7")).toBe("203.0.113.7");
    expect(behind("127.0.0.1", "nonsense, 203.0.113.7")).toBe("203.0.113.7");
  });

  it("is behind all proxies that are trusted, and no further", () => {
    expect(behind("127.0.0.1", "198.51.100.1, 203.0.113.7, 10.0.0.1, 10.0.0.2")).toBe(
      "203.0.113.7",
    );
    expect(behind("127.0.0.1", "198.51.100.1, 203.0.113.7, 192.0.2.9, 10.0.0.2")).toBe("192.0.2.9");
  });

  it.each(["", ",", "unknown", "203.0.113.7,", "203.0.113", "a".repeat(10_000), ",".repeat(9000)])(
    "is the proxy where that names nobody: %#",
    (forwarded) => {
      expect(behind("127.0.0.1", forwarded)).toBe("127.0.0.1");
    },
  );

  it("is the first proxy where all of them are trusted", () => {
    expect(behind("127.0.0.1", "10.0.0.1, 10.0.0.2")).toBe("10.0.0.1");
  });

  it("is read without the port that some proxies add", () => {
    expect(behind("127.0.0.1", "203.0.113.7:50000")).toBe("203.0.113.7");
    expect(behind("127.0.0.1", "[2001:db8::7]:50000")).toBe("2001:db8::7");
    expect(behind("127.0.0.1", "[2001:db8::7]")).toBe("2001:db8::7");
  });
});

describe("networkOf()", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0DB8:0001:0002::", "2001:db8:1:2"],
    ["2001:db8::7", "2001:db8:0:0"],
    ["2001:db8:0:0:ffff::", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["::", "0:0:0:0"],
    ["1::", "1:0:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
  ])("of %s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
