import { expect, it } from "vitest";
import type { SituationId } from "../model/situation.ts";
import { timeoutLimits } from "../tables/timeouts/index.ts";
import { limitsOfSituation, situationsOfLimit } from "./limit-links.ts";

const limitWith = (id: string) =>
  timeoutLimits.find((limit) => limit.id === id) ?? expect.fail(`no limit ${id}`);

const idsOf = (situation: SituationId) => limitsOfSituation(situation).map(({ id }) => id);

it("takes a limit on silence for an idle timeout, and one on age for a lifetime limit", () => {
  expect(situationsOfLimit(limitWith("nginx-proxy-read-timeout"))).toEqual(["idle-timeout"]);
  expect(situationsOfLimit(limitWith("envoy-max-connection-duration"))).toEqual(["lifetime-limit"]);
});

it("believes a limit that says otherwise", () => {
  expect(idsOf("idle-timeout")).not.toContain("uvicorn-ws-ping-timeout");
  expect(idsOf("keepalive-timeout")).toContain("uvicorn-ws-ping-timeout");
});

it("gives the shortest first, and those without a default last", () => {
  const defaults = limitsOfSituation("lifetime-limit").map(({ defaultSeconds }) => defaultSeconds);
  const given = defaults.filter((seconds) => seconds !== null);
  expect(defaults.slice(0, given.length)).toEqual(given.toSorted((a, b) => a - b));
  expect(defaults).toContain(null);
});

it("has every limit cause something, and gives a refused connection none", () => {
  expect(timeoutLimits.filter((limit) => situationsOfLimit(limit).length === 0)).toEqual([]);
  expect(idsOf("connection-refused")).toEqual([]);
});
