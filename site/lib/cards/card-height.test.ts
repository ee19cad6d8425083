import { describe, expect, it } from "vitest";
import { cardHeight, heightSteps, narrowestCard } from "./card-height.ts";

describe("heightSteps()", () => {
  it.each(["/1006/", "/4004/", "/compare/1006-vs-1013/", "/situations/idle-timeout/", "/new/"])(
    "says for %s what cardHeight() says",
    (path) => {
      const steps = heightSteps(path)
        .split(" ")
        .map((step) => step.split(":").map(Number));
      for (const [first = 0, second] of steps)
        expect(cardHeight(path, second === undefined ? narrowestCard : first)).toBe(
          second ?? first,
        );
    },
  );
});
