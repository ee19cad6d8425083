import { describe, expect, it } from "vitest";
import { readXml } from "../../tests/xml.ts";
import { discoveryUrl, staticOembedPath, staticOembedRoutes } from "./oembed-discovery.ts";
import { answerOembed, staticOembed } from "./oembed.ts";

const origin = new URL("https://ws-code.example");
const pages = ["/1006/", "/services/discord-gateway/4004/", "/compare/1006-vs-1013/"];

describe("discoveryUrl()", () => {
  it("leads to the endpoint with url and format, and no other parameter", () => {
    const url = new URL(discoveryUrl("https://ws-code.example/1006/", "xml", origin, false));
    expect(url.pathname).toBe("/oembed");
    expect([...url.searchParams]).toEqual([
      ["url", "https://ws-code.example/1006/"],
      ["format", "xml"],
    ]);
  });

  it.each([
    [pages[0], "/oembed/1006.json"],
    [pages[1], "/oembed/services/discord-gateway/4004.json"],
    [pages[2], "/oembed/compare/1006-vs-1013.json"],
  ])("leads from %s to the file %s on a static host", (page, file) => {
    const url = new URL(page ?? "", origin).href;
    expect(discoveryUrl(url, "json", origin, true)).toBe(`https://ws-code.example${file}`);
  });
});

describe("staticOembedRoutes()", () => {
  it("has every page with a card on a static host, and none where a server answers", () => {
    const routes = staticOembedRoutes(true);
    expect(routes.map(({ props }) => props.path)).toEqual(expect.arrayContaining(pages));
    expect(routes.map(({ props }) => props.path)).not.toContain("/timeouts/");
    expect(staticOembedRoutes(false)).toEqual([]);
  });

  it("writes each answer where the page's discovery leads", () => {
    for (const { params, props } of staticOembedRoutes(true))
      expect(`/oembed/${params.page}.xml`).toBe(staticOembedPath(props.path, "xml"));
  });
});

describe("staticOembed()", () => {
  it.each(pages)("answers %s as the endpoint does without limits", (path) => {
    const url = new URL(path, origin).href;
    expect(staticOembed(path, "json", origin)).toEqual(
      answerOembed(new URLSearchParams({ url }), origin),
    );
    expect(readXml(staticOembed(path, "xml", origin).body)["type"]).toBe("rich");
  });
});
