import { describe, expect, it } from "vitest";
import { routeOf } from "./route.ts";

describe("routeOf()", () => {
  it.each(["http://[", "http://a:b", "http://%"])(
    "refuses %s, which is no address, with 400",
    (target) => {
      expect(routeOf("GET", target)).toMatchObject({ kind: "answer", status: 400 });
    },
  );

  it.each([
    ["//", "/"],
    ["///", "/"],
    ["//[", "/["],
    ["//a:b", "/a:b"],
    ["//1006/?a=b", "/1006/?a=b"],
    ["/1006", "/1006/"],
    ["/1006/lines?a=b", "/1006/lines/?a=b"],
    ["/embed?what=1006", "/embed/?what=1006"],
    ["/1006?a=b", "/1006/?a=b"],
    ["/services/discord-gateway", "/services/discord-gateway/"],
    ["/services/discord-gateway/4004", "/services/discord-gateway/4004/"],
    ["/embed/compare/1006-vs-1013", "/embed/compare/1006-vs-1013/"],
  ])("leads %s to %s", (target, to) => {
    expect(routeOf("GET", target)).toMatchObject({ status: 308, headers: { Location: to } });
  });

  it.each(["/1006.md/", "/badge/1006.svg/", "/index.html/", "/oembed/provider.yml/"])(
    "finds no file behind the slash of %s",
    (target) => {
      expect(routeOf("GET", target).kind).toBe("on-demand");
    },
  );

  it.each(["/404/", "/500/", "/404.html", "/not-found/", "/not-found", "/not-found/index.html"])(
    "keeps %s away from the error pages",
    (target) => {
      expect(routeOf("GET", target).kind).toBe("on-demand");
    },
  );

  it.each(["/", "/1006/", "/badge/1006.svg", "/1006.md", "/api/v1/codes.json", "/oembed?url=x"])(
    "looks for a file at %s",
    (target) => {
      expect(routeOf("GET", target).kind).toBe("file");
    },
  );

  it.each(["POST", "PUT", "DELETE", "TRACE"])(
    "refuses %s with 405 and says what is allowed",
    (method) => {
      expect(routeOf(method, "/1006/")).toMatchObject({
        status: 405,
        headers: { Allow: "GET, HEAD, OPTIONS" },
      });
    },
  );

  it("answers OPTIONS with what is allowed", () => {
    expect(routeOf("OPTIONS", "/oembed")).toMatchObject({
      status: 204,
      headers: {
        Allow: "GET, HEAD, OPTIONS",
        "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
        "Access-Control-Allow-Headers": "If-None-Match",
      },
    });
  });
});
