import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from "vitest";
import { rateLimit, requestCounter, TooMany } from "./rate-limit.ts";
import { readRequestSettings } from "../request-settings.mjs";

let time = 0;
const now = () => time;

beforeEach(() => {
  time = 5_000_000;
});

describe("requestCounter()", () => {
  const waits = (waitOf: (client: string) => number, client: string, count: number) =>
    Array.from({ length: count }, () => waitOf(client));

  it("lets a client ask for what it did not ask for in the last five seconds", () => {
    const waitOf = requestCounter(20, now);
    expect(waits(waitOf, "a", 101)).toEqual([...Array<number>(100).fill(0), 1]);
  });

  it.each([1, 3, 7, 20, 300])("lets it ask for %i a second from then on", (rate) => {
    const waitOf = requestCounter(rate, now);
    waits(waitOf, "a", 5 * rate);
    const answered = [1, 2, 3].map(() => {
      time += 1000;
      return waits(waitOf, "a", rate + 3).filter((wait) => wait === 0).length;
    });
    expect(answered).toEqual([rate, rate, rate]);
  });

  it("says how long to wait, and holds to it", () => {
    const waitOf = requestCounter(1, now);
    expect(waits(waitOf, "a", 6)).toEqual([0, 0, 0, 0, 0, 1]);
    time += 1000;
    expect(waits(waitOf, "a", 2)).toEqual([0, 1]);
  });

  it("does not make who is refused wait longer", () => {
    const waitOf = requestCounter(1, now);
    waits(waitOf, "a", 5000);
    time += 1000;
    expect(waitOf("a")).toBe(0);
  });

  it("counts for each client apart", () => {
    const waitOf = requestCounter(1, now);
    waits(waitOf, "a", 9);
    expect(waitOf("b")).toBe(0);
  });

  it("forgets the client that was longest silent, once there are 10,000 others", () => {
    const waitOf = requestCounter(1, now);
    waits(waitOf, "a", 5);
    for (let other = 0; other < 9_999; other += 1) waitOf(`other ${other}`);
    expect(waitOf("a")).toBe(1);
    for (let other = 0; other < 10_000; other += 1) waitOf(`new ${other}`);
    expect(waitOf("a")).toBe(0);
  });
});

describe("rateLimit()", () => {
  let said: MockInstance<typeof console.error>;

  beforeEach(() => {
    said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  });

  afterEach(() => {
    said.mockRestore();
  });

  const request = (remoteAddress: string, forwarded?: string) => ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  });

  /** How many of so many requests go on. */
  const goOn = (
    limit: ReturnType<typeof rateLimit>,
    count: number,
    asking: (index: number) => ReturnType<typeof request>,
  ): number =>
    Array.from({ length: count }, (_, index) => {
      try {
        limit(asking(index));
        return 1;
      } catch (error) {
        expect(error).toBeInstanceOf(TooMany);
        return 0;
      }
    }).reduce<number>((sum, one) => sum + one, 0);

  const limitOf = (environment: Readonly<Record<string, string>>) =>
    rateLimit(readRequestSettings({ RATE_LIMIT: "2", ...environment }), now);

  it("says after how many seconds to come back", () => {
    const limit = limitOf({});
    goOn(limit, 10, () => request("203.0.113.7"));
    expect(() => {
      limit(request("203.0.113.7"));
    }).toThrow(expect.objectContaining({ retryAfter: 1 }));
  });

  it("is not there where it is off", () => {
    expect(goOn(limitOf({ RATE_LIMIT: "0" }), 1000, () => request("203.0.113.7"))).toBe(1000);
  });

  it("is one for a client that calls itself another each time", () => {
    const limit = limitOf({});
    expect(goOn(limit, 100, (index) => request("203.0.113.7", `198.51.100.${index}`))).toBe(10);
    const behind = limitOf({ TRUSTED_PROXIES: "127.0.0.1" });
    const spoofed = (index: number) => request("127.0.0.1", `198.51.100.${index}, 203.0.113.7`);
    expect(goOn(behind, 100, spoofed)).toBe(10);
  });

  it("is one for a network of IPv6, whatever address of it asks", () => {
    expect(goOn(limitOf({}), 100, (index) => request(`2001:db8::${index}:7`))).toBe(10);
    expect(goOn(limitOf({}), 100, (index) => request(`2001:db8:0:${index}::7`))).toBe(100);
  });

  it("is one for each client of a trusted proxy", () => {
    const limit = limitOf({ TRUSTED_PROXIES: "127.0.0.1" });
    expect(goOn(limit, 100, (index) => request("127.0.0.1", `198.51.100.${index}`))).toBe(100);
  });

  it("says once what to set if it refuses what an unknown proxy forwards", () => {
    goOn(limitOf({}), 30, () => request("::ffff:127.0.0.1", "198.51.100.1"));
    expect(said).toHaveBeenCalledTimes(1);
    expect(said).toHaveBeenCalledWith(expect.stringContaining("TRUSTED_PROXIES"));
  });

  it("says nothing of a client without a proxy, or behind a trusted one", () => {
    goOn(limitOf({}), 30, () => request("203.0.113.7"));
    const behind = limitOf({ TRUSTED_PROXIES: "127.0.0.1" });
    goOn(behind, 30, () => request("127.0.0.1", "198.51.100.1"));
    expect(said).not.toHaveBeenCalled();
  });
});
