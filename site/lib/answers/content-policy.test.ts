import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withContentPolicy } from "./content-policy.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const page = `<head><meta charset="utf-8"><style>a{}</style></head><script type="module">b()</script>`;
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)?.[1] ?? "";

describe("withContentPolicy()", () => {
  it("lets the inline style and script of the page run, by their hashes", () => {
    const policy = policyOf(withContentPolicy(page, true));
    expect(policy).toContain(`style-src ${hash("a{}")};`);
    expect(policy).toContain(`script-src ${hash("b()")};`);
  });

  it("puts the policy before what it rules", () => {
    const html = withContentPolicy(page, true);
    expect(html.indexOf("http-equiv")).toBeLessThan(html.indexOf("<style>"));
  });

  it("lets a card load no script, no image and no frame", () => {
    const policy = policyOf(withContentPolicy(page, true)).replace("connect-src 'self'", "");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("img-src 'none'");
    expect(policy).not.toContain("'self'");
  });

  it("lets robots.txt be read in the name of a page and of a card", () => {
    for (const card of [true, false])
      expect(policyOf(withContentPolicy(page, card))).toContain("connect-src 'self'");
  });

  it("takes structured data for no script: it does not run", () => {
    const data = `<script type="application/ld+json">{"name":"b()"}</script>`;
    const html = page.replace("</head>", `${data}</head>`);
    expect(policyOf(withContentPolicy(html, true))).toBe(policyOf(withContentPolicy(page, true)));
  });

  it("lets the form of a card lead to the one origin that is named, and no other card's", () => {
    const origin = "https://ws-code.example";
    expect(policyOf(withContentPolicy(page, true, origin))).toContain(`form-action ${origin};`);
    expect(policyOf(withContentPolicy(page, true))).toContain("form-action 'none';");
  });

  it("allows no script where there is none", () => {
    const policy = policyOf(withContentPolicy(`<meta charset="utf-8">`, true));
    expect(policy).toContain("script-src 'none'");
  });
});

describe("a page that repeats what was asked", () => {
  const hostile = [
    "<script>alert(1)</script>",
    "<script>",
    "<style>",
    "</style><style>a{}",
    "<!--",
  ];

  it.each(hostile)("keeps its policy when an attribute holds %j", (asked) => {
    const value = asked.replaceAll('"', "&quot;");
    const head = `<meta charset="utf-8"><meta name="description" content="${value}"><style>a{}</style>`;
    const html = `<!doctype html><head>${head}</head><input value="${value}"><script type="module">b()</script>`;
    expect(policyOf(withContentPolicy(html, true))).toBe(policyOf(withContentPolicy(page, true)));
  });
});

describe("a page like one before", () => {
  const data = (text: string) => `<script type="application/ld+json">${text}</script>`;
  const withData = (text: string) => page.replace("</head>", `${data(text)}</head>`);

  it("has its policy, whatever its structured data says", () => {
    expect(policyOf(withContentPolicy(withData('{"a":1}'), true))).toBe(
      policyOf(withContentPolicy(withData('{"a":2}'), true)),
    );
  });

  it("has a policy of its own for other code", () => {
    const other = page.replace("b()", "c()");
    expect(policyOf(withContentPolicy(other, true))).toContain(hash("c()"));
    expect(policyOf(withContentPolicy(other, true))).not.toContain(hash("b()"));
  });

  it("lets nothing run that only looks like code", () => {
    const attribute = `<p title="<script>alert(1)</script>"></p>`;
    const text = `<textarea><script>alert(1)</script></textarea>`;
    for (const hostile of [attribute, text, `<!-- <script>alert(1)</script> -->`])
      expect(policyOf(withContentPolicy(`${page}${hostile}`, true))).not.toContain(
        hash("alert(1)"),
      );
  });

  it("loses no script to structured data that an attribute begins", () => {
    const attribute = `<p title='<script type="application/ld+json">'></p>`;
    const html = page.replace("</head>", `</head>${attribute}`);
    expect(policyOf(withContentPolicy(html, true))).toContain(`script-src ${hash("b()")};`);
  });
});
