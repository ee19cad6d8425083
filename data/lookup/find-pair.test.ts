import { describe, expect, it } from "vitest";
import { anyCode } from "../model/subject.ts";
import { findConfusedPair } from "./find-pair.ts";

const graphql4401 = anyCode(4401, "graphql-ws");

describe("findConfusedPair()", () => {
  it.each([
    ["two registered codes", 1006, 1013],
    ["the higher one first", 1013, 1006],
    ["a registered code and a number that many use", 1006, 4401],
    ["a registered code and a service's", 3000, graphql4401],
    ["a service's and a registered code", graphql4401, 3000],
  ] as const)("finds %s", (_, a, b) => {
    expect(findConfusedPair(a, b)?.difference).toMatch(/\w/);
  });

  it.each([
    ["a service's meaning of a registered number", 1006, anyCode(1013, "discord-gateway")],
    ["a service's code for the number that many use", 1006, graphql4401],
    ["the number that many use for a service's code", 3000, 4401],
    ["another service's code of that number", 3000, anyCode(4401, "discord-gateway")],
    ["two that nobody confuses", 1002, 1015],
  ] as const)("does not take %s", (_, a, b) => {
    expect(findConfusedPair(a, b)).toBeUndefined();
  });
});
