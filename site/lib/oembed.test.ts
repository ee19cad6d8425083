import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { readXml } from "../../tests/xml.ts";
import { answerOembed } from "./oembed.ts";

const origin = new URL("https://ws-code.example");

const ask = (parameters: Readonly<Record<string, string>>) =>
  answerOembed(new URLSearchParams(parameters), origin);

const read = (parameters: Readonly<Record<string, string>>) =>
  JSON.parse(ask(parameters).body) as Record<string, string | number>;

const page = "https://ws-code.example/1006/";

const ours: readonly (readonly [string, string])[] = [
  [page, "1006 Abnormal Closure"],
  ["https://ws-code.example/1006", "1006 Abnormal Closure"],
  ["http://ws-code.example/1006/", "1006 Abnormal Closure"],
  ["https://ws-code.example/1006/?utm_source=mail#fix", "1006 Abnormal Closure"],
  ["https://ws-code.example/4004/", "4004 Private Use"],
  [
    "https://ws-code.example/services/discord-gateway/4004/",
    "Discord Gateway: 4004 Authentication failed",
  ],
  [
    "https://ws-code.example/compare/1006-vs-discord-gateway-4004/",
    "1006 or Discord Gateway 4004: what is the difference?",
  ],
  ["https://ws-code.example/compare/1006-vs-1013/", "1006 or 1013: what is the difference?"],
  ["https://ws-code.example/compare/1013-vs-1006", "1006 or 1013: what is the difference?"],
];

const notOurs: readonly string[] = [
  "javascript:alert(1)",
  "https://elsewhere.example/1006/",
  "https://ws-code.example.elsewhere.example/1006/",
  "https://ws-code.example:8443/1006/",
  "ftp://ws-code.example/1006/",
  "https://ws-code.example/",
  "https://ws-code.example/abc/",
  "https://ws-code.example/99999/",
  "https://ws-code.example/compare/1006-vs-1006/",
  "https://ws-code.example/compare/1006-vs-99999/",
  "https://ws-code.example/services/discord-gateway/4999/",
  "https://ws-code.example/services/nobody/4004/",
  "//ws-code.example/1006/",
  "not an address",
  `https://ws-code.example/1006/${"a".repeat(100_000)}`,
];

describe("answerOembed()", () => {
  it.each(ours)("answers %s with “%s”", (url, title) => {
    const answer = ask({ url });
    expect(answer.status).toBe(200);
    expect(read({ url })).toMatchObject({ version: "1.0", type: "rich", title });
  });

  it.each(notOurs.map((url) => [url.slice(0, 60), url]))(
    "answers %s with 404, in words that do not depend on it",
    (_, url) => {
      expect(ask({ url })).toEqual({ ...ask({ url: "about:blank" }), status: 404 });
    },
  );

  it("answers 400 without a url", () => {
    expect(ask({}).status).toBe(400);
    expect(ask({ url: "" }).status).toBe(400);
  });

  it("answers 501 for a format that it does not have", () => {
    expect(ask({ url: page, format: "yaml" }).status).toBe(501);
  });

  it("ignores parameters that it does not know", () => {
    expect(ask({ url: page, dnt: "1", callback: "x" })).toEqual(ask({ url: page }));
  });

  it.each(["-1", "0", "1e9", "abc", "10001", "999999", "1.5", ""])(
    "counts maxwidth=%j as not given",
    (maxwidth) => {
      expect(ask({ url: page, maxwidth })).toEqual(ask({ url: page }));
    },
  );

  it.each([1, 100, 239, 240, 300, 419])("keeps to maxwidth=%d", (maxwidth) => {
    expect(read({ url: page, maxwidth: String(maxwidth) })["width"]).toBe(maxwidth);
  });

  it.each([1, 100, 150])("keeps to maxheight=%d", (maxheight) => {
    expect(read({ url: page, maxheight: String(maxheight) })["height"]).toBe(maxheight);
  });

  it("gives a narrower card more height", () => {
    const [narrow, wide] = ["345", "500"].map(
      (maxwidth) => read({ url: page, maxwidth })["height"],
    );
    expect(Number(narrow)).toBeGreaterThan(Number(wide));
  });

  it("has one root element, the blockquote before the only frame, and no script", () => {
    const { childNodes } = parseFragment(String(read({ url: page })["html"]));
    expect(childNodes).toHaveLength(1);
    expect(childNodes[0]).toMatchObject({
      nodeName: "div",
      childNodes: [{ nodeName: "blockquote" }, { nodeName: "iframe" }],
    });
  });

  it("says the same in XML as in JSON", () => {
    const { body, contentType } = ask({ url: page, format: "xml" });
    expect(contentType).toBe("text/xml");
    const json = read({ url: page });
    expect(readXml(body)).toMatchObject(
      Object.fromEntries(Object.entries(json).map(([key, value]) => [key, String(value)])),
    );
  });
});
