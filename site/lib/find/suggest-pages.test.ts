import { describe, expect, it } from "vitest";
import { suggestPages } from "./suggest-pages.ts";

const first = (asked: string) => suggestPages(asked)[0]?.path;

describe("suggestPages()", () => {
  it.each([
    ["21006", "/1006/"],
    ["goin away", "/1001/"],
    ["discord gatway", "/services/discord-gateway/"],
    ["services discord gatway 4004", "/services/discord-gateway/4004/"],
    ["idle timout", "/situations/idle-timeout/"],
    ["situations idle timeouts", "/situations/idle-timeout/"],
    ["timeout", "/3008/"],
    ["timeoutss", "/timeouts/"],
    ["node ws", "/messages/node-ws/"],
  ])("leads from “%s” to %s first", (asked, path) => {
    expect(first(asked)).toBe(path);
  });

  it.each(["<script>alert(1)</script>", "zzzzzzzz", "", "wp login php"])(
    "suggests nothing for “%s”",
    (asked) => {
      expect(suggestPages(asked)).toEqual([]);
    },
  );

  it("offers both codes that one digit too many can mean", () => {
    const paths = suggestPages("10006").map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["/1000/", "/1006/"]));
  });

  it("names each page once, and at most three", () => {
    const paths = suggestPages("1000").map(({ path }) => path);
    expect(paths.length).toBe(3);
    expect(new Set(paths).size).toBe(3);
  });

  it("reads only the beginning of 10 MB", () => {
    expect(suggestPages("a".repeat(10_000_000))).toEqual([]);
  });
});
