import { describe, expect, it } from "vitest";
import { rows } from "#tests/answers/table.ts";
import { cloudflareHeaders } from "./cloudflare.ts";
import { redirectsFile } from "./redirects.ts";

/** A rule of `_headers`: what it takes away, and what it sets. */
interface Rule {
  readonly pattern: RegExp;
  readonly lines: readonly string[];
}

/** A glob as Cloudflare reads it: `*` is any text, `:name` a part without a slash. */
const patternOf = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replaceAll(/[.?+^$()[\]{}|\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll(/:\w+/g, "[^/]+")}$`,
  );

function rulesOf(text: string): readonly Rule[] {
  const blocks = text.replace(/^#.*\n/, "").split(/\n(?=\/)/);
  return blocks.map((block) => {
    const [glob = "", ...lines] = block.split("\n").filter((line) => line !== "");
    return { pattern: patternOf(glob), lines: lines.map((line) => line.trim()) };
  });
}

/** What an address gets: of every rule that matches, in their order, values of one name joined. */
function headersAt(path: string, text: string): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  for (const { lines } of rulesOf(text).filter(({ pattern }) => pattern.test(path)))
    for (const line of lines) {
      const [, name = "", value = ""] = /^(?:! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? [];
      const before = headers.get(name.toLowerCase());
      if (line.startsWith("! ")) headers.delete(name.toLowerCase());
      else headers.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
    }
  return Object.fromEntries(headers);
}

const hsts = { "strict-transport-security": "max-age=63072000" };

describe("_headers", () => {
  const text = cloudflareHeaders();

  const files = rows
    .filter(({ status }) => status === 200)
    .flatMap(({ paths, policy }) => paths.map((path) => ({ path, policy })))
    .filter(({ path }) => !path.includes("?"));

  it.each(files)("gives $path the headers of the table of answers", ({ path, policy }) => {
    expect(headersAt(path, text)).toEqual({ ...policy, ...hsts });
  });

  it("stays in the limits of Cloudflare Pages: 100 rules, lines of 2,000 characters", () => {
    expect(rulesOf(text).length).toBeLessThanOrEqual(100);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(2000);
    for (const glob of text.match(/^\/.*$/gm) ?? [])
      expect([glob, (glob.match(/\*/g) ?? []).length < 2]).toEqual([glob, true]);
  });

  it("has the base of the site before every address", () => {
    const globs = cloudflareHeaders("/ws/").match(/^\/.*$/gm) ?? [];
    expect(globs.length).toBeGreaterThan(10);
    expect(globs.filter((glob) => !glob.startsWith("/ws/"))).toEqual([]);
  });
});

describe("_redirects", () => {
  it("leads from every built comparison, read the other way round, to its one address", () => {
    const lines = redirectsFile().trim().split("\n");
    expect(lines).toContain("/compare/1013-vs-1006/ /compare/1006-vs-1013/ 301");
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.length).toBeLessThanOrEqual(2000);
    expect(lines.filter((line) => !/^\/compare\/\S+\/ \/compare\/\S+\/ 301$/.test(line))).toEqual(
      [],
    );
  });
});
