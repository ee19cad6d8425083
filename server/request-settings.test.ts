import { describe, expect, it } from "vitest";
import { readRequestSettings } from "./request-settings.mjs";

describe("RATE_LIMIT", () => {
  it("is 20 a second where nobody says otherwise", () => {
    expect(readRequestSettings({}).rateLimit).toBe(20);
  });

  it.each([
    ["0", 0],
    ["1", 1],
    ["10000", 10_000],
  ])("may be %s", (text, rate) => {
    expect(readRequestSettings({ RATE_LIMIT: text }).rateLimit).toBe(rate);
  });

  it.each(["", "-1", "1.5", "10001", "1e3", "off", "Infinity"])("may not be %j", (text) => {
    expect(() => readRequestSettings({ RATE_LIMIT: text })).toThrow(
      `RATE_LIMIT is “${text}”, which is not a number of requests a second. Set it to a number from 1 to 10000, or to 0 for no limit.`,
    );
  });
});

describe("TRUSTED_PROXIES", () => {
  const trusts = (text: string, address: string) =>
    readRequestSettings({ TRUSTED_PROXIES: text }).trustedProxies.check(
      address,
      address.includes(":") ? "ipv6" : "ipv4",
    );

  it("is nobody where nobody says otherwise", () => {
    const { trustedProxies } = readRequestSettings({});
    expect(trustedProxies.check("127.0.0.1")).toBe(false);
    expect(trustedProxies.check("::1", "ipv6")).toBe(false);
  });

  it("names addresses and networks", () => {
    const text = "127.0.0.1, ::1,10.0.0.0/8  2001:db8::/32";
    for (const one of ["127.0.0.1", "::1", "10.255.0.1", "2001:db8:ffff::1"])
      expect([one, trusts(text, one)]).toEqual([one, true]);
    for (const one of ["127.0.0.2", "::2", "11.0.0.1", "2001:db9::1"])
      expect([one, trusts(text, one)]).toEqual([one, false]);
  });

  it.each([
    ...["localhost", "127.0.0", "10.0.0.0/33", "::1/129", "0.0.0.0/0", "::/0", "10.0.0.0/"],
    ...["10.0.0.0/8/8", "10.0.0.0/8x", "10.0.0.0/-8", "10.0.0.0/08", "*", "127.0.0.1;::1"],
  ])("may not be %j", (text) => {
    expect(() => trusts(text, "127.0.0.1")).toThrow(
      `TRUSTED_PROXIES names “${text}”, which is neither an address nor a network. Set it to such as 127.0.0.1, ::1, 10.0.0.0/8`,
    );
  });

  it("names what is wrong of a list", () => {
    expect(() => trusts("127.0.0.1, me, ::1", "::1")).toThrow("“me”");
  });
});

describe("ACCESS_LOG", () => {
  it("is written where it is 1 alone", () => {
    expect(readRequestSettings({}).accessLog).toBe(false);
    expect(readRequestSettings({ ACCESS_LOG: "0" }).accessLog).toBe(false);
    expect(readRequestSettings({ ACCESS_LOG: "1" }).accessLog).toBe(true);
  });

  it.each(["", "yes", "2", "/var/log/access.log"])("may not be %j", (text) => {
    expect(() => readRequestSettings({ ACCESS_LOG: text })).toThrow(`ACCESS_LOG is “${text}”`);
  });
});
