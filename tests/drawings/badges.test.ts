import { describe, expect, it } from "vitest";
import { drawBadge } from "#badges/badge.ts";
import { toPng } from "#badges/raster.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { badgeFaults } from "../support/drawings/badge-faults.ts";
import { goldenCodes, goldenNumbers } from "./golden-codes.ts";

const looks = Object.entries({ ...goldenCodes, ...goldenNumbers }).map(([code, look]) => ({
  code: Number(code),
  ...look,
}));

describe.each(looks)("the badge of $heading", ({ code, ...look }) => {
  it("says “WebSocket” on near-black and its heading on the family's colour", async () => {
    const svg = await drawBadge(describeCloseCode(code));
    expect(await badgeFaults(svg, look)).toEqual([]);
  });
});

describe("a badge", () => {
  it("names a service in place of the protocol", async () => {
    const code = { heading: "4004 Authentication failed", family: "private", glyph: "private-use" };
    const svg = await drawBadge({ ...code, family: "private", glyph: "private-use" }, "Discord");
    const look = { ...code, family: "private", glyph: "private-use" } as const;
    expect(await badgeFaults(svg, look, "Discord")).toEqual([]);
  });

  it("is as large as its PNG, or half as large at twice the scale", async () => {
    const svg = await drawBadge(describeCloseCode(1006));
    const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
    expect(width).toBeGreaterThan(100);
    for (const scale of [1, 2]) {
      const png = await toPng(svg, scale);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * scale, 20 * scale]);
    }
  });
});
