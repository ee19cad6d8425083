import { describe, expect, it } from "vitest";
import { headersFor } from "./headers.ts";

describe("headersFor()", () => {
  it.each(["/embed/1006/", "/embed/4004/", "/embed/compare/1006-vs-1013/", "/embed/wrong/"])(
    "lets anybody frame %s, hosts with COEP too",
    (path) => {
      const headers = headersFor(path);
      expect(headers).not.toHaveProperty("X-Frame-Options");
      expect(headers["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
      expect(headers["Cross-Origin-Embedder-Policy"]).toBe("require-corp");
    },
  );

  it.each(["/badge/1006.svg", "/badge/1006.png", "/glyph/1006-16.svg", "/image/1006.png"])(
    "gives %s a lifetime, without which GitHub keeps it for a year",
    (path) => {
      expect(headersFor(path)["Cache-Control"]).toMatch(/max-age=86400\b/);
    },
  );

  it.each([
    "/oembed",
    "/api/v1/codes.json",
    "/api/v1/services/nats.json",
    "/api/v1/schema/code.json",
    "/api/v1/nothing",
    "/1006.md",
    "/compare/1006-vs-1013.md",
    "/services/discord-gateway/4004.md",
    "/llms.txt",
    "/embed.js",
    "/embed.json",
    "/v0.1.0/embed.js",
    "/ws-code.js",
    "/badge/1006.svg",
    "/card/1006.html",
  ])("opens %s to every origin", (path) => {
    const headers = headersFor(path);
    expect(headers["Access-Control-Allow-Origin"]).toBe("*");
    expect(headers["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
    expect(headers).not.toHaveProperty("X-Frame-Options");
  });

  it("keeps the HTML of a card, which is no page, out of an index", () => {
    expect(headersFor("/card/compare/1006-vs-1013.html")["X-Robots-Tag"]).toBe("noindex");
    expect(headersFor("/1006/")).not.toHaveProperty("X-Robots-Tag");
  });

  it("lets caches keep a version of the script tag for ever, and the moving one for an hour", () => {
    expect(headersFor("/v0.1.0/embed.js")["Cache-Control"]).toContain("immutable");
    expect(headersFor("/embed.js")["Cache-Control"]).toContain("max-age=3600");
  });

  it.each(["/", "/1006/", "/compare/", "/abc/"])(
    "forbids other sites to frame the page %s",
    (path) => {
      expect(headersFor(path)["X-Frame-Options"]).toBe("SAMEORIGIN");
    },
  );
});
