import { describe, expect, it } from "vitest";
import { timeoutLimits } from "../tables/timeouts/index.ts";
import { fits, limitsNextTo } from "./fitting-limits.ts";

const limit = (defaultSeconds: number | null) => ({ defaultSeconds });

describe("a limit fits an observed time", () => {
  it.each([
    [60, 60, true],
    [60, 61, true],
    [60, 65, true],
    [60, 65.1, false],
    [60, 59.9, false],
    [60, 59, false],
    [6, 11, true],
    [6, 12, false],
    // Two parts of a hundred of 7300 s are 146 s, and of 7400 s 148.
    [7200, 7300, true],
    [7200, 7400, false],
    [null, 60, false],
  ])("%j s and %d s: %j", (seconds, seen, wanted) => {
    expect(fits(limit(seconds), seen)).toBe(wanted);
  });

  it("at 61 s if it is one of the 60 s of nginx and of seven others", () => {
    const found = timeoutLimits.filter((one) => fits(one, 61)).map(({ id }) => id);
    expect(found.toSorted()).toEqual([
      "apollo-kotlin-idle-timeout",
      "aws-alb-idle-timeout",
      "cowboy-idle-timeout",
      "ingress-nginx-proxy-read-timeout",
      "ingress-nginx-proxy-send-timeout",
      "nginx-proxy-read-timeout",
      "pekko-http-idle-timeout",
      "phoenix-websocket-timeout",
    ]);
  });
});

describe("the limits next to a time", () => {
  const limits = [10, 60, 60, null, 300].map(limit);
  const near = (seconds: number) => {
    const { shorter, longer } = limitsNextTo(limits, seconds);
    return [shorter, longer].map((side) => side.map(({ defaultSeconds }) => defaultSeconds));
  };

  it.each([
    [1, [], [10]],
    [30, [10], [60, 60]],
    [80, [60, 60], [300]],
    [9999, [300], []],
  ])("are for %d s %j and %j", (seconds, shorter, longer) => {
    expect(near(seconds)).toEqual([shorter, longer]);
  });
});
