import { describe, expect, it } from "vitest";
import { nearestIds } from "./nearest.ts";

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

  it("reads a text of 10 MB no further than its beginning", () => {
    expect(nearestIds("jetty".repeat(2_000_000), ids)).toHaveLength(3);
  });
});
