import { describe, expect, it } from "vitest";
import { editDistance, nearestIds } from "./nearest.ts";

describe("editDistance()", () => {
  it.each([
    ["", "", 0],
    ["abc", "abc", 0],
    ["", "abc", 3],
    ["abc", "", 3],
    ["kitten", "sitting", 3],
    ["flaw", "lawn", 2],
    ["graphql", "graphql-ws", 3],
  ])("from %j to %j is %d", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });

  it("reads a text of 10 MB no further than its beginning", () => {
    expect(editDistance("a".repeat(10_000_000), "b")).toBe(80);
  });
});

describe("nearestIds()", () => {
  const ids = ["bun", "discord-gateway", "graphql-ws", "idle-timeout", "jetty", "nats"];

  it.each([
    ["discord-gatway", "discord-gateway"],
    ["GraphQL-WS", "graphql-ws"],
    ["idle_timeout", "idle-timeout"],
    ["NATS", "nats"],
    ["", "bun"],
  ])("gives for %j the id %s first", (asked, nearest) => {
    expect(nearestIds(asked, ids)[0]).toBe(nearest);
  });

  it("gives as many as it is asked for, and no more than there are", () => {
    expect(nearestIds("x", ids)).toHaveLength(3);
    expect(nearestIds("x", ids, 1)).toHaveLength(1);
    expect(nearestIds("x", ["a"])).toEqual(["a"]);
  });
});
