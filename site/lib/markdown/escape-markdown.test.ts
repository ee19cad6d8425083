import { describe, expect, it } from "vitest";
import { readMarkdown } from "#tests/support/text/markdown.ts";
import { escapeMarkdown, markdownCode, markdownTarget } from "./escape-markdown.ts";
import { table } from "./blocks.ts";

const hostile: readonly string[] = [
  "# a heading #",
  "## ##",
  "a closing ##",
  "- an item",
  "+ an item",
  "* an item",
  "1. an item",
  "12) an item",
  "1006.",
  "> a quotation",
  "---",
  "===",
  "***",
  "```code",
  "~~~code",
  "~~struck~~ **bold** __bold__ *it* _it_",
  "snake_case_name and `code` and ``",
  "[a](javascript:b) ![c](d) [e][f] [^1] [g]: /h",
  "<script>alert(1)</script> <javascript:b> <!-- -->",
  "&lt; &amp; &#60; & &unknown;",
  "a \\* backslash \\",
  "| a | b |",
  "- [ ] a task",
];

describe("escapeMarkdown()", () => {
  it.each(hostile)("lets %j come out of a Markdown parser as the text that went in", (text) => {
    expect(readMarkdown(escapeMarkdown(text))).toMatchObject([{ name: "p", text, elements: [] }]);
  });

  it.each(hostile)("keeps %j in its heading, item and cell", (text) => {
    const escaped = escapeMarkdown(text);
    const [heading, list, cells] = readMarkdown(
      [`## ${escaped}`, `- ${escaped}`, table([escaped, "b"], [])].join("\n\n"),
    );
    expect(heading).toMatchObject({ name: "h2", text });
    expect(list).toMatchObject({ name: "ul", text: `\n${text}\n` });
    expect(cells?.text.trim()).toBe(`${text}\nb`);
  });

  it("keeps a text on one line", () => {
    expect(escapeMarkdown("a\n\n# b\r\n")).toBe("a # b ");
  });

  it("leaves plain words as they are", () => {
    const plain = "Reconnect (with backoff): 5 s, 20 % or AT&T, a-b #5 1.5 x > y!";
    expect(escapeMarkdown(plain)).toBe(plain);
  });
});

describe("markdownCode()", () => {
  it.each(["a", "`", "a`b``c", "`a`", " a ", "a\\", "\\`", "<b>&amp;", "a|b", "*_["])(
    "lets %j come out of a Markdown parser as code",
    (code) => {
      expect(readMarkdown(`x ${markdownCode(code)}`)).toMatchObject([
        { name: "p", text: `x ${code}`, elements: [{ name: "code", text: code }] },
      ]);
    },
  );
});

describe("markdownTarget()", () => {
  it("lets no address end its link", () => {
    const target = markdownTarget("https://example.com/a_(b) c\\d<e>");
    expect(target).toBe("https://example.com/a_%28b%29%20c%5cd%3ce%3e");
  });
});
