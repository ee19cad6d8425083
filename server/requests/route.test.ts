import { describe, expect, it } from "vitest";
import { routeOf } from "./route.ts";

/** The folders that are built. */
const built = ["/changes/", "/compare/", "/reference/", "/timeouts/"];

const route = (method: string, target: string) =>
  routeOf({ method, target }, (path) => built.includes(path));

describe("routeOf()", () => {
  it.each(["http://[", "http://a:b", "http://%"])(
    "refuses %s, which is no address, with 400",
    (target) => {
      expect(route("GET", target)).toMatchObject({ kind: "refusal", status: 400 });
    },
  );

  it.each([
    ["/changes", "/changes/"],
    ["/reference", "/reference/"],
    ["/timeouts", "/timeouts/"],
    ["/embed", "/embed/"],
    ["/2345", "/2345/"],
    ["/compare/1006-vs-discord-gateway-4004", "/compare/1006-vs-discord-gateway-4004/"],
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
    expect(route("GET", target)).toMatchObject({ status: 308, headers: { Location: to } });
  });

  it.each([
    ...["/", "/1006/", "/badge/1006.svg", "/1006.md", "/api/v1/codes.json", "/oembed"],
    ...["/1006.md/", "/404.html", "/not-found", "/abc", "/compare/nonsense", "/embed/nothing"],
  ])("looks %s up as it is", (target) => {
    const { pathname } = new URL(target, "http://localhost");
    expect(route("GET", target)).toEqual({ kind: "look-up", pathname, search: "" });
  });

  it("reads a path as browsers do", () => {
    expect(route("GET", "/x/../1006/./?a=/..")).toEqual({
      kind: "look-up",
      pathname: "/1006/",
      search: "?a=/..",
    });
  });

  it("refuses a path of more than 2,000 characters", () => {
    expect(route("GET", `/${"a".repeat(1999)}`)).toMatchObject({ kind: "look-up" });
    expect(route("GET", `/${"a".repeat(2000)}`)).toMatchObject({ kind: "refusal", status: 414 });
    expect(route("GET", `/find?q=${"a".repeat(5000)}`)).toMatchObject({ kind: "look-up" });
  });

  it.each(["POST", "PUT", "DELETE", "TRACE"])(
    "refuses %s with 405 and says what is allowed",
    (method) => {
      expect(route(method, "/1006/")).toMatchObject({
        status: 405,
        headers: { Allow: "GET, HEAD, OPTIONS" },
      });
    },
  );

  it("answers OPTIONS with what is allowed", () => {
    expect(route("OPTIONS", "/oembed")).toMatchObject({
      status: 204,
      headers: {
        Allow: "GET, HEAD, OPTIONS",
        "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
        "Access-Control-Allow-Headers": "If-None-Match",
      },
    });
  });
});

/** Ways to write a slash, or what a browser takes for one or for nothing. */
const slashes = ["/", "\\", "/.", "/./", "/%2e/", "/..", "/%2e%2e/", "/.%2E/", "//", "/\\", "\\/"];

/** What would be another host behind two slashes. */
const hosts = [
  "evil.example",
  "evil.example/",
  "x@evil.example/1006",
  "[::1]/",
  "1006",
  "%2f/x",
  "\\x",
];

describe("a redirect", () => {
  const targets = slashes.flatMap((a) =>
    slashes.flatMap((b) => slashes.flatMap((c) => hosts.map((host) => `/${a}${b}${c}${host}`))),
  );
  const found = targets.map((target) => ({ target, route: route("GET", target) }));
  const locations = found.flatMap(({ target, route: { kind, ...rest } }) =>
    kind === "answer" && "headers" in rest
      ? [{ target, location: rest.headers["Location"] ?? "" }]
      : [],
  );

  it("never leads to another origin", () => {
    const base = "https://ws-code.example";
    const away = locations.filter(({ location }) => new URL(location, base).origin !== base);
    expect(away).toEqual([]);
    expect(locations.length).toBeGreaterThan(1000);
  });

  it("leads to what is no redirect, or to a folder’s slash, at once", () => {
    const again = locations.filter(({ location }) => {
      const next = route("GET", location);
      return next.kind === "answer" && next.headers["Location"] !== `${location}/`;
    });
    expect(again).toEqual([]);
  });
});
