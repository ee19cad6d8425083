import { describe, expect, it } from "vitest";
import { explainMissingApi } from "./missing.ts";
import { apiPaths } from "./paths.ts";

const origin = new URL("https://ws-code.example");

/** The same answer with paths in place of addresses. */
const explain = (path: string) => {
  const { error, nearest, index, ...rest } = explainMissingApi(path, origin);
  const pathOf = (address: string) => address.replace("https://ws-code.example", "");
  return { error, nearest: nearest.map(pathOf), index: pathOf(index), ...rest };
};

describe("explainMissingApi()", () => {
  it.each([
    ["v1/services/discord-gatway.json", "/api/v1/services/discord-gateway.json"],
    ["v1/services/Discord_Gateway.json", "/api/v1/services/discord-gateway.json"],
    ["v1/situations/idle-time-out.json", "/api/v1/situations/idle-timeout.json"],
    ["v1/codes/106.json", "/api/v1/codes/1000.json"],
    ["v1/codes/1oo6.json", "/api/v1/codes/1006.json"],
    ["v1/codes.jsn", "/api/v1/codes.json"],
    ["v1/service.json", "/api/v1/services.json"],
    ["v2/codes.json", "/api/v1/codes.json"],
    ["v1/schema/services", "/api/v1/schema/services.json"],
    ["v1/timeouts/nginx.json", "/api/v1/timeouts.json"],
  ])("names for %s the nearest: %s", (path, nearest) => {
    expect(explain(path).nearest[0]).toBe(nearest);
  });

  it.each([
    ["v1/services/x.json", "/api/v1/services.json"],
    ["v1/situations/x", "/api/v1/situations.json"],
    ["v1/messages/x.json", "/api/v1/messages.json"],
    ["v1/timeouts/x.json", "/api/v1/timeouts.json"],
    ["v1/codes/x.json", "/api/v1/codes.json"],
    ["", "/api/v1/codes.json"],
  ])("names for %j the index %s", (path, index) => {
    expect(explain(path).index).toBe(index);
  });

  it.each([
    ["v1/CODES.json", "/api/v1/codes.json"],
    ["V1/codes/1006.JSON", "/api/v1/codes/1006.json"],
    ["v1/codes", "/api/v1/codes.json"],
    ["v1/codes/../services.json", "/api/v1/services.json"],
    ["v1%2Fcodes%2F..%2Fcodes.json%2F", "/api/v1/codes.json"],
    ["v1/codes/1006.json/", "/api/v1/codes/1006.json"],
    ["v1/services/Discord-Gateway.json//", "/api/v1/services/discord-gateway.json"],
  ])("says for %s how it is written: %s", (path, written) => {
    const { error, nearest } = explain(path);
    expect(error).toContain(`is written in lower case and ends in “.json”: ${written}`);
    expect(nearest[0]).toBe(written);
  });

  it("says which range a number lies in and which services use it", () => {
    const answer = explain("v1/codes/4004.json");
    expect(answer.error).toBe("4004 is not a registered close code.");
    expect(answer.range).toMatchObject({ from: 4000, to: 4999 });
    expect(answer.services).toContain(
      "https://ws-code.example/api/v1/services/discord-gateway.json",
    );
  });

  it.each([
    ["v1/codes/abc.json", "“abc” is not a close code."],
    ["v1/codes/99999.json", "“99999” is too large for a close code"],
    ["v1/services/x.json", "The API has no service “x”."],
    ["v1/situations/x.json", "The API has no situation “x”."],
    ["v1/timeouts/nginx.json", "No limit has an address of its own."],
  ])("says for %s: %s", (path, error) => {
    expect(explain(path).error).toContain(error);
  });

  it("names only addresses that exist", () => {
    const asked = ["", "v1", "v1/codes/5.json", "v1/services/.json", "../../etc/passwd", "v1/%zz"];
    const known = apiPaths();
    for (const { nearest, index } of asked.map(explain))
      expect([...nearest, index].filter((path) => !known.includes(path))).toEqual([]);
  });

  it("reads 200 letters of an address of 10 MB, and quotes 60 of them", () => {
    const start = `v1/services/${"/".repeat(200 - "v1/services/".length)}`;
    for (const letters of [20_000, 10_000_000])
      expect(explain(`${start}${"/".repeat(letters)}x%`)).toEqual(explain(start));
    expect(explain(`v1/services/${"x".repeat(10_000_000)}`).error).toBe(
      `The API has no service “${"x".repeat(60)}…”.`,
    );
  });
});
