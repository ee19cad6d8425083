import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { readXml } from "#tests/support/drawings/xml.ts";
import { allPaths } from "../catalogue/catalogue.ts";
import { cardHeight } from "../cards/card-height.ts";
import { answerOembed } from "./oembed.ts";

const origin = new URL("https://ws-code.example");

const ask = (parameters: Readonly<Record<string, string>>) =>
  answerOembed(new URLSearchParams(parameters), origin);

const read = (parameters: Readonly<Record<string, string>>) =>
  JSON.parse(ask(parameters).body) as Record<string, string | number>;

interface Size {
  readonly width: number;
  readonly height: number;
}

const page = "https://ws-code.example/1006/";

const ours: readonly (readonly [string, string])[] = [
  [page, "1006 Abnormal Closure"],
  ["https://ws-code.example/1006", "1006 Abnormal Closure"],
  ["http://ws-code.example/1006/", "1006 Abnormal Closure"],
  ["https://ws-code.example/1006/?utm_source=mail#fix", "1006 Abnormal Closure"],
  ["https://www.ws-code.example/1006/", "1006 Abnormal Closure"],
  ["https://ws-code.example/embed/1006/?theme=dark", "1006 Abnormal Closure"],
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
  "https://www.www.ws-code.example/1006/",
  "https://ws-code.example@elsewhere.example/1006/",
  "https://ws-code.example/embed/embed/1006/",
  "https://ws-code.example/embed1006/",
  "https://ws-code.example/timeouts/",
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

  it("gives a card that would be too tall more width, where there is room", () => {
    const room = { url: page, maxwidth: "600", maxheight: "255" };
    const { width, height } = read(room);
    expect([Number(width) > 420, Number(width) <= 600, Number(height) <= 255]).toEqual([
      true,
      true,
      true,
    ]);
    expect(read({ ...room, maxwidth: "420" })).toMatchObject({ width: 420, height: 255 });
    expect(height).toBe(cardHeight("/1006/", Number(width)));
  });

  it("gives the html the size that it states", () => {
    const { html, width, height } = read({ url: page, maxwidth: "300", maxheight: "100" });
    expect(html).toContain(` width="${width ?? ""}" height="${height ?? ""}" `);
  });

  it("is at least 200 px tall in the 500 px of WordPress, which shows no frame lower", () => {
    const low = allPaths().filter((path) => {
      const url = new URL(path, origin).href;
      const answer = ask({ url, maxwidth: "500", maxheight: "750" });
      return answer.status === 200 && (JSON.parse(answer.body) as Size).height < 200;
    });
    expect(low).toEqual([]);
  });

  it("says what the specification asks of every answer, in its types", () => {
    expect(read({ url: page })).toMatchObject({
      version: "1.0",
      provider_name: "What closed my WebSocket?",
      provider_url: "https://ws-code.example/",
      cache_age: 86_400,
      thumbnail_url: "https://ws-code.example/image/1006.png",
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it.each([{ maxwidth: "1199" }, { maxheight: "629" }, { maxwidth: "500", maxheight: "750" }])(
    "leaves the thumbnail out where it is larger than %j",
    (limits) => {
      expect(Object.keys(read({ url: page, ...limits }))).not.toEqual(
        expect.arrayContaining([expect.stringContaining("thumbnail")]),
      );
      expect(read({ url: page, maxwidth: "1200", maxheight: "630" })).toHaveProperty(
        "thumbnail_url",
      );
    },
  );

  it.each([
    "/4004/",
    "/services/discord-gateway/4004/",
    "/compare/1006-vs-1013/",
    "/situations/idle-timeout/",
  ])("has the site’s thumbnail for %s, which has none of its own", (path) => {
    expect(read({ url: `https://ws-code.example${path}` })).toMatchObject({
      thumbnail_url: "https://ws-code.example/image/site.png",
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it("has one root element, the blockquote before the only frame, and no script", () => {
    const { childNodes } = parseFragment(String(read({ url: page })["html"]));
    expect(childNodes).toHaveLength(1);
    expect(childNodes[0]).toMatchObject({
      nodeName: "div",
      childNodes: [{ nodeName: "blockquote" }, { nodeName: "iframe" }],
    });
  });

  it.each([240, 420, 600])("keeps a frame of %d px inside a narrower column", (maxwidth) => {
    const { html } = read({ url: page, maxwidth: String(maxwidth) });
    expect(String(html)).toMatch(/<iframe [^>]*style="[^"]*\bmax-width:100%/);
  });

  it("names every kind of page that has a card where it has none", () => {
    const said = ask({ url: "https://ws-code.example/timeouts/" }).body;
    expect(said).toMatch(/close code, of a comparison or of a situation can be embedded/);
    expect(read({ url: "https://ws-code.example/situations/idle-timeout/" })["type"]).toBe("rich");
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
