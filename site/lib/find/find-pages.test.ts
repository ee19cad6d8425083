import { describe, expect, it } from "vitest";
import { findPages, onlyAnswer } from "./find-pages.ts";

describe("onlyAnswer()", () => {
  it.each([
    ["1006", "/1006/"],
    ["closed with code: 1006", "/1006/"],
    ["going away", "/1001/"],
    ["discord gateway 4004", "/services/discord-gateway/4004/"],
    ["gorilla", "/messages/gorilla-websocket/"],
  ])("leads from %j to %s", (asked, path) => {
    expect(onlyAnswer(findPages(asked))?.path).toBe(path);
  });

  it.each(["discord 4004", "timeout", "graphql-ws", "xyzzy plugh", ""])(
    "leaves the choice for %j",
    (asked) => {
      expect(onlyAnswer(findPages(asked))).toBeUndefined();
    },
  );
});
