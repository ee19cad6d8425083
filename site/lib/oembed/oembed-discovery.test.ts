import { describe, expect, it } from "vitest";
import { readXml } from "#tests/support/drawings/xml.ts";
import { discoveryUrl, staticOembedRoutes } from "./oembed-discovery.ts";
import { staticOembed } from "./oembed.ts";

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

  it("writes each answer where the page’s discovery leads", () => {
    const routes = staticOembedRoutes(true);
    const files = new Map(routes.map(({ params, props }) => [props.path, params.page]));
    expect(pages.map((page) => files.get(page))).toEqual([
      "1006",
      "services/discord-gateway/4004",
      "compare/1006-vs-1013",
    ]);
    const elsewhere = [...files].filter(([path, file]) => path !== `/${file}/`);
    expect(elsewhere).toEqual([]);
    expect(files.size).toBeGreaterThan(500);
  });
});

describe("staticOembed()", () => {
  const titles: Readonly<Record<string, string>> = {
    "/1006/": "1006 Abnormal Closure",
    "/services/discord-gateway/4004/": "Discord Gateway: 4004 Authentication failed",
    "/compare/1006-vs-1013/": "1006 or 1013: what is the difference?",
  };

  it.each(pages)("answers %s with its card in the usual width, without limits", (path) => {
    const { status, contentType, body } = staticOembed(path, "json", origin);
    expect([status, contentType]).toEqual([200, "application/json"]);
    const { html, height, ...rest } = JSON.parse(body) as Record<string, string | number>;
    const image = path === "/1006/" ? "1006" : "site";
    expect(rest).toEqual({
      version: "1.0",
      type: "rich",
      title: titles[path],
      provider_name: "What closed my WebSocket?",
      provider_url: "https://ws-code.example/",
      cache_age: 86_400,
      thumbnail_url: `https://ws-code.example/image/${image}.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      width: 420,
    });
    expect(html).toContain(
      ` src="https://ws-code.example/embed${path}" width="420" height="${height ?? ""}" `,
    );
  });

  it.each(pages)("says of %s in XML what it says in JSON", (path) => {
    const json = JSON.parse(staticOembed(path, "json", origin).body) as Record<string, unknown>;
    const { contentType, body } = staticOembed(path, "xml", origin);
    expect(contentType).toBe("text/xml");
    for (const [name, value] of Object.entries(json))
      expect(readXml(body)[name]).toBe(String(value));
  });
});
