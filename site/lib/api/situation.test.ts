import { expect, it } from "vitest";
import { findSituation } from "#data/lookup/find-situation.ts";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { situationFacts } from "./situation.ts";
import { timeoutFacts } from "./timeouts.ts";

const origin = new URL("https://ws-code.example");

const factsOf = (id: string) =>
  situationFacts(findSituation(id) ?? expect.fail(`no ${id}`), origin);

it("gives a situation's drawing as data, the limits that cause it, and what to read next", () => {
  const { wire, limits, next } = factsOf("silent-drop");
  expect(wire.steps[2]).toMatchObject({ kind: "left", at: "proxy" });
  expect(limits).toEqual(["azure-load-balancer-idle-timeout", "aws-nlb-tcp-idle-timeout"]);
  expect(next).toContain("idle-timeout");
});

it("gives no limit of a situation that none causes", () => {
  expect(factsOf("connection-refused").limits).toEqual([]);
});

it("says of every limit what it causes, whether its record says so or not", () => {
  const causes = (id: string) => {
    const limit = timeoutLimits.find((one) => one.id === id) ?? expect.fail(`no ${id}`);
    return timeoutFacts(limit, origin).causes;
  };
  expect(causes("nginx-proxy-read-timeout")).toEqual(["idle-timeout"]);
  expect(causes("daphne-ping-timeout")).toEqual(["keepalive-timeout"]);
});
