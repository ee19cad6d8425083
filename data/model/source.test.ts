import { describe, expect, it } from "vitest";
import { resolvePlace, resolveSource, sourceFile, sourceKind } from "./source.ts";

const file = "https://github.com/nginx/nginx/blob/1.27.0/src/http/ngx_http_upstream.c";

describe("a place where something was read", () => {
  it.each([
    [{ rfc6455: "7.4.1" }, "docs", "RFC 6455 §7.4.1"],
    [{ title: "Bun: close", url: "https://bun.sh/" }, "docs", "Bun: close"],
    [{ sourceOf: "nginx/nginx", url: file }, "source", "nginx/nginx"],
    [{ quotedIn: "issue 1", url: "https://example.com/1" }, "quoted", "issue 1"],
  ] as const)("%o is of the kind “%s” and called “%s”", (place, kind, name) => {
    expect(sourceKind(place)).toBe(kind);
    expect(resolvePlace(place).name).toBe(name);
  });

  it("is called source where it shows something in a project's own", () => {
    const shows = "closes after 60 seconds";
    const title = "nginx source";
    expect(resolveSource({ sourceOf: "nginx", url: file, shows })).toEqual({
      title,
      url: file,
      shows,
    });
  });
});

describe("sourceFile()", () => {
  it("reads repository, commit and path from an address at GitHub", () => {
    expect(sourceFile(file)).toEqual({
      repository: "nginx/nginx",
      commit: "1.27.0",
      path: "src/http/ngx_http_upstream.c",
    });
  });

  it.each([
    ["https://unpkg.com/ws@8.23.0/lib/websocket.js", "ws"],
    ["https://unpkg.com/@scope/some@1.0.0/index.js", "@scope/some"],
  ] as const)("reads package, version and path from %s", (url, repository) => {
    expect(sourceFile(url)?.repository).toBe(repository);
  });

  it("finds no file at another address", () => {
    expect(sourceFile("https://github.com/nginx/nginx")).toBeUndefined();
  });
});
