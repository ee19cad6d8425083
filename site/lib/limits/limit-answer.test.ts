import { describe, expect, it } from "vitest";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { limitAnswer } from "./limit-answer.ts";

const answered = (seconds: number) => {
  const { heading, lists } = limitAnswer(timeoutLimits, seconds);
  return [heading, ...lists.map(({ label, limits }) => [label, limits.map(({ id }) => id)])];
};

describe("a reader's time", () => {
  it("that one limit fits names it", () => {
    expect(answered(352)).toEqual([
      "1 limit fits 352 s",
      [undefined, ["aws-nlb-tcp-idle-timeout"]],
    ]);
  });

  it("that none fits names those next to it", () => {
    expect(answered(1800)).toEqual([
      "No limit here fits 1800 s",
      ["Next shorter", ["aws-api-gateway-idle-connection-timeout"]],
      ["Next longer", ["aws-api-gateway-connection-duration"]],
    ]);
  });

  it("beyond every limit has nothing longer", () => {
    expect(answered(604_800).slice(1)).toEqual([["Next shorter", ["daphne-websocket-timeout"]]]);
  });
});
