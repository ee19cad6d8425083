import { beforeAll, describe, expect, it } from "vitest";
import { readingOf } from "./reading.ts";
import { searchData } from "./search-data.ts";
import { prepareSearch } from "./search.ts";
import type { WordIndex } from "./word-index.ts";

let index: WordIndex;
beforeAll(() => {
  ({ index } = prepareSearch(searchData()));
});

/** The pieces that were taken for something. */
const read = (text: string) =>
  readingOf(text, index).flatMap(({ text: piece, as }) => (as ? [[piece, as.kind]] : []));

describe("readingOf()", () => {
  it.each([
    "nginx 1006 after 60 s",
    "  two  spaces,\tand\na line ",
    "WebSocket 空闲 60 秒后被 Nginx 断开",
    "<b>&amp;</b> load balancer",
    "",
  ])("leaves no letter of %j out, and adds none", (text) => {
    const pieces = readingOf(text, index).map((part) => part.text);
    expect(pieces.join("")).toBe(text);
  });

  it("takes times, codes, words of several words and unknown ones for what they are", () => {
    expect(read("aws load balancer drops after 2 min with 1006 flakyflaky")).toEqual([
      ["aws", "word"],
      ["load balancer", "word"],
      ["drops", "word"],
      ["2 min", "time"],
      ["1006", "code"],
      ["flakyflaky", "unknown"],
    ]);
  });

  it("says what a word of another language was taken for", () => {
    expect(readingOf("超时", index)).toEqual([
      { text: "超时", as: { kind: "word", also: ["timeout"] } },
    ]);
  });

  it("shows the beginning of a long text alone", () => {
    const pieces = readingOf("drops ".repeat(1000), index).map((part) => part.text);
    expect(pieces.join("")).toHaveLength(120);
  });
});
