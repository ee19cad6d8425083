import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { readXml } from "#tests/support/drawings/xml.ts";
import { escapeMarkup } from "./escape-markup.ts";

const hostile: readonly string[] = [
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  "' onload='alert(1)",
  "&lt;already&gt; &amp; &#0; &bogus;",
  "]]><!-- --><![CDATA[",
  "\u0000\u0001\u0008\u000b\u001f tab\t newline\n",
  "\u202eright to left\u200f",
  "lone \ud800 surrogate \udc00 pair \u{1f50c}",
  "not characters \ufffe\uffff",
];

/** What may remain of a text: all but what XML 1.0 cannot hold. */
const kept = (text: string) =>
  text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "");

describe("escapeMarkup()", () => {
  it.each(hostile)("lets %j come out of an HTML parser as the text that went in", (text) => {
    const { childNodes } = parseFragment(
      `<p title="${escapeMarkup(text)}">${escapeMarkup(text)}</p>`,
    );
    expect(childNodes).toHaveLength(1);
    expect(childNodes[0]).toMatchObject({
      attrs: [{ name: "title", value: kept(text) }],
      childNodes: [{ nodeName: "#text", value: kept(text) }],
    });
  });

  it.each(hostile)("lets %j come out of an XML parser as the text that went in", (text) => {
    expect(readXml(`<a>x${escapeMarkup(text)}</a>`)["a"]).toBe(`x${kept(text)}`);
  });
});
