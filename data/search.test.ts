import { describe, expect, it } from "vitest";
import { search } from "./search.ts";

const paths = (text: string) => search(text).map(({ path }) => path);

describe("search()", () => {
  it.each([
    ["going away", "/1001/"],
    ["Abnormal", "/1006/"],
    ["discord 4004", "/services/discord-gateway/4004/"],
    ["graphql-ws", "/services/graphql-ws/"],
    ["idle-timeout", "/situations/idle-timeout/"],
    ["gorilla", "/messages/gorilla-websocket/"],
  ])("finds for %j the page %s", (text, path) => {
    expect(paths(text)).toContain(path);
  });

  it("puts a registered code before a service's", () => {
    expect(paths("going away")[0]).toBe("/1001/");
  });

  it.each(["", "   ", "no such thing", "a ".repeat(5000)])("finds nothing for %.20j", (text) => {
    expect(paths(text)).toEqual([]);
  });
});
