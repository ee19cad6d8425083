import sharp from "sharp";
import { expect, test } from "playwright/test";
import { badgeFaults } from "../support/drawings/badge-faults.ts";
import { goldenCodes, goldenNumbers } from "./golden-codes.ts";
import { goldenBadgeGround, goldenFamilies } from "./golden-palette.ts";
import { lastCodes, ownerLook } from "./service-looks.ts";

/** The colours of a badge's PNG: in its corner, at the left, and at the right, inside. */
async function coloursOf(png: Buffer) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => data.subarray(4 * (y * info.width + x)).subarray(0, 4);
  const hex = (x: number, y: number) => `#${at(x, y).subarray(0, 3).toString("hex")}`;
  const corners = [at(0, 0)[3], at(info.width - 1, info.height - 1)[3]];
  return { info, corners, left: hex(4, 20), right: hex(info.width - 5, 20) };
}

for (const [code, look] of Object.entries({ ...goldenCodes, ...goldenNumbers }))
  test(`the badge of ${look.heading} says so once, in the family's colour, also as a PNG`, async ({
    request,
  }) => {
    const svg = await (await request.get(`/badge/${code}.svg`)).text();
    expect(await badgeFaults(svg, look)).toEqual([]);
    const answer = await request.get(`/badge/${code}.png`);
    expect(answer.headers()["content-type"]).toBe("image/png");
    const { info, corners, left, right } = await coloursOf(await answer.body());
    const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
    expect([info.width, info.height]).toEqual([2 * width, 40]);
    expect([left, right]).toEqual([goldenBadgeGround, goldenFamilies.light[look.family]]);
    for (const alpha of corners) expect(alpha).toBeLessThan(128);
  });

test("a service's badge says the service, not the protocol, and the service's name", async ({
  request,
}) => {
  const codes = await lastCodes(request);
  expect(codes.length).toBeGreaterThan(50);
  for (const use of codes) {
    const svg = await (await request.get(`/badge/services/${use.id}/${use.code}.svg`)).text();
    expect.soft(await badgeFaults(svg, ownerLook(use), use.service), use.id).toEqual([]);
  }
});
