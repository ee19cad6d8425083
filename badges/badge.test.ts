import { describe, expect, it } from "vitest";
import { closeCodes } from "#data/codes/index.ts";
import { summarizeCloseCode } from "#data/words/summarize.ts";
import { readXml } from "#tests/support/drawings/xml.ts";
import { drawBadge } from "./badge.ts";
import { toPng } from "./raster.ts";

describe.each(closeCodes.map(({ code }) => summarizeCloseCode(code)))(
  "drawBadge() of $heading",
  (code) => {
    it("has an accessible name, a height of 20 px and its text as paths", async () => {
      const svg = await drawBadge(code);
      expect(readXml(svg)["title"]).toBe(`WebSocket: ${code.heading}`);
      expect(svg).toContain(`role="img" aria-label="WebSocket: ${code.heading}"`);
      expect(svg).toMatch(/<svg [^>]*height="20"/);
      expect(svg).not.toContain("<text");
    });
  },
);

describe("drawBadge()", () => {
  it("gives the same bytes for the same code, so that an ETag holds", async () => {
    const code = summarizeCloseCode(1006);
    expect(await drawBadge(code)).toBe(await drawBadge(code));
  });

  it("asks nothing of the network and runs nothing", async () => {
    expect(await drawBadge(summarizeCloseCode(1006))).not.toMatch(
      /<script|href|https?:(?!\/\/www\.w3\.org)/,
    );
  });
});

describe("toPng()", () => {
  it("draws twice the size when asked to", async () => {
    const svg = await drawBadge(summarizeCloseCode(1006));
    const heights = await Promise.all(
      [1, 2].map(async (scale) => (await toPng(svg, scale)).readUInt32BE(20)),
    );
    expect(heights).toEqual([20, 40]);
  });
});
