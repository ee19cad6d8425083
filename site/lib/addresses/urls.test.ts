import { describe, expect, it } from "vitest";
import { markdownPath } from "./urls.ts";

describe("markdownPath()", () => {
  it.each([
    ["/", "/index.md"],
    ["/1006/", "/1006.md"],
    ["/compare/", "/compare.md"],
    ["/compare/1006-vs-1013/", "/compare/1006-vs-1013.md"],
    ["/services/discord-gateway/4004/", "/services/discord-gateway/4004.md"],
  ])("gives for %s the Markdown file %s", (page, markdown) => {
    expect(markdownPath(page)).toBe(markdown);
  });
});
