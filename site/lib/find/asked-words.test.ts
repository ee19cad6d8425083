import { describe, expect, it } from "vitest";
import { askedWords } from "./asked-words.ts";

describe("askedWords()", () => {
  it.each([
    ["/goin-away", "goin away"],
    ["/10006/", "10006"],
    ["/services/discord-gatway/4004/", "services discord gatway 4004"],
    ["/Going_Away.html", "Going Away"],
    ["/-1/", "-1"],
    ["/%3Cscript%3E/", "<script>"],
    ["/%zz/", "%zz"],
    ["/", ""],
  ])("reads %s as %j", (path, words) => {
    expect(askedWords(path)).toBe(words);
  });
});
