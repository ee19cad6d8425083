import type { APIRoute } from "astro";
import { drawBadge } from "../../../badges/badge.ts";
import { toPng } from "../../../badges/raster.ts";
import { closeCodes } from "../../../data/codes.ts";
import { describeCloseCode } from "../../../data/describe.ts";

/** Twice the size of the SVG, for screens with small pixels. */
const scale = 2;

export const getStaticPaths = () =>
  closeCodes.map(({ code }) => ({ params: { code: String(code) }, props: { code } }));

export const GET: APIRoute<{ code: number }> = async ({ props }) => {
  const png = await toPng(await drawBadge(describeCloseCode(props.code)), scale);
  return new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });
};
