import { describe, expect, it } from "vitest";
import {
  closenessOf,
  closenessOfTypo,
  fitScores,
  forgivenTypos,
  typosBetween,
  typosToPrefix,
} from "./closeness.ts";

describe("closenessOf()", () => {
  it.each([
    ["discord", "discord", "whole", fitScores.whole],
    ["proxy", "haproxy", "the end", fitScores.end],
    ["script", "subscriptions", "the middle, which does not count", 0],
    ["di", "discord", "two letters that may be a word of their own", 0],
  ])("takes %s in %s for %s", (typed, word, _, value) => {
    expect(closenessOf(typed, word, false)).toBe(value);
  });

  it("takes one letter for a beginning while the word is unfinished", () => {
    expect(closenessOf("d", "discord", true)).toBeGreaterThan(fitScores.beginning);
  });

  it("prefers the beginning that is more of the word", () => {
    expect(closenessOf("time", "timeout", false)).toBeGreaterThan(
      closenessOf("time", "timestamps", false),
    );
  });
});

describe("typosToPrefix()", () => {
  it.each([
    ["discrod", "discord", 1, "two letters swapped"],
    ["gooing", "going", 1, "one too many"],
    ["abnormel", "abnormal", 1, "one changed"],
    ["abnorml", "abnormal", 1, "one missing"],
    ["discr", "discord", 1, "unfinished, one missing"],
    ["disc", "discord", 0, "unfinished"],
    ["nginx", "jetty", 3, "given up"],
  ])("counts from %s to %s %i: %s", (typed, word, slips) => {
    expect(typosToPrefix(typed, word, 2)).toBe(slips);
  });
});

describe("closenessOfTypo()", () => {
  it.each([
    ["bun", "bunn", "three letters are too short for a typo"],
    ["xiscord", "discord", "the first letter differs"],
    ["discord", "disc", "the word is too short"],
    ["jetties", "jetsam", "more slips than seven letters may have"],
  ])("refuses %s for %s: %s", (typed, word) => {
    expect(closenessOfTypo(typed, word)).toBe(0);
  });

  it("forgives a swap", () => {
    expect(closenessOfTypo("discrod", "discord")).toBeGreaterThan(0);
  });

  it("takes every typo that counting finds few enough", () => {
    const words = "discord disconnect timeout handshake websocket protocol gateway".split(" ");
    const slips = words.flatMap((word) =>
      Array.from(word, (_, at) => at).flatMap((at) => [
        word.slice(0, at) + word.slice(at + 1),
        `${word.slice(0, at)}x${word.slice(at)}`,
        `${word.slice(0, at)}x${word.slice(at + 1)}`,
        `${word.slice(0, at)}${word.slice(at + 1, at + 2)}${word.charAt(at)}${word.slice(at + 2)}`,
      ]),
    );
    const few = slips.flatMap((typed) =>
      words
        .filter((word) => typed.slice(0, 2).includes(word.charAt(0)))
        .filter((word) => typosToPrefix(typed, word, 2) <= (typed.length < 8 ? 1 : 2))
        .map((word) => ({ typed, word })),
    );
    expect(few.length).toBeGreaterThan(200);
    expect(few.filter(({ typed, word }) => closenessOfTypo(typed, word) === 0)).toEqual([]);
  });
});

describe("typosBetween()", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["flaw", "lawn", 2],
    ["graphql", "graphql-ws", 3],
    ["jetyt", "jetty", 1],
  ])("from %j to %j are %i, and as many back", (from, to, typos) => {
    expect(typosBetween(from, to)).toBe(typos);
    expect(typosBetween(to, from)).toBe(typos);
  });

  it("gives up behind the number that is asked for", () => {
    expect(typosBetween("nginx", "jetty", 2)).toBe(3);
    expect(typosBetween("a".repeat(10_000_000), "b", 2)).toBe(3);
  });
});

describe("forgivenTypos()", () => {
  it.each([
    ["bun", 0],
    ["nats", 1],
    ["gateways", 2],
    ["go discord gateways", 3],
    ["", 0],
  ])("forgives in “%s” as many as in its words: %i", (words, typos) => {
    expect(forgivenTypos(words)).toBe(typos);
  });
});
