import { describe, expect, it } from "vitest";
import { answerHtml, type Answers } from "./answer-html.ts";

const hostile = `<img src=x onerror="alert(1)">'&`;
const escaped = "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&amp;";
const found = {
  kind: hostile,
  title: hostile,
  text: hostile,
  path: `/${hostile}/`,
  because: [hostile],
};

const answers: Answers = {
  found: [found, { ...found, path: "/other/" }],
  reading: [{ text: hostile, as: { kind: "unknown" } }],
  best: {
    rows: [{ label: hostile, text: `${hostile} \`code\`` }],
    figure: hostile,
    glyph: `/${hostile}`,
  },
  nearest: [],
};

describe("answerHtml()", () => {
  it("shows whatever it is given as text", () => {
    const html = answerHtml(answers);
    expect(html).not.toContain("<img src=x");
    expect(html.split(escaped).length - 1).toBeGreaterThanOrEqual(12);
    expect(html).toContain("<code>code</code>");
  });

  it("puts every address below the base path", () => {
    const html = answerHtml(answers, (path) => `/base${path}`);
    const addresses = [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, to = ""]) => to);
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((to) => !to.startsWith("/base/"))).toEqual([]);
  });

  it("says where nothing was found that it cannot tell, and shows the nearest pages", () => {
    const html = answerHtml({ ...answers, found: [], nearest: [{ ...found, title: "Near" }] });
    expect(html).toContain("We can’t tell from these words.");
    expect(html).toContain(">Near</a>");
    expect(html).toContain("Nearest pages");
  });
});
