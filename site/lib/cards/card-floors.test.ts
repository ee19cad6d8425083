import { describe, expect, it } from "vitest";
import { cardHeight, measuredHeights, heightTolerance } from "./card-height.ts";
import floors from "#site/generated/card-floors.json" with { type: "json" };
import { floorRules, measuredFloors } from "./card-floors.ts";

describe("floorRules()", () => {
  it.each(Object.keys(floors))("keeps %s no more than a line lower than its frame", (path) => {
    for (const [from, floor] of measuredFloors(path))
      if (floor > 0) expect(cardHeight(path, from) - floor).toBeLessThanOrEqual(heightTolerance);
  });

  it("says nothing for a card that needs none, or that was not measured", () => {
    expect(floorRules("/find/")).toBe("");
    expect(floorRules("/new/")).toBe("");
  });

  it("has a rule of its own for each height, and one query a rule", () => {
    const [path = ""] = Object.keys(floors);
    const raised = measuredFloors(path).filter(([, floor]) => floor > 0);
    expect(
      floorRules(path).match(/@container [^{<]+\{\.frame\{min-height:\d+px\}\}/g),
    ).toHaveLength(raised.length);
  });

  it("gives all numbers of a range the floors of the one that was measured", () => {
    expect(floorRules("/4004/")).toBe(floorRules("/4999/"));
    expect(measuredHeights("/4999/")).toBeDefined();
  });
});
