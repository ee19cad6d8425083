import type { APIRoute } from "astro";
import { toPng } from "../../../badges/raster.ts";
import { drawSocialImage } from "../../../badges/social-image.ts";
import { closeCodes } from "../../../data/codes.ts";
import { describeCloseCode } from "../../../data/describe.ts";
import { siteName } from "../../../data/site.ts";

export const getStaticPaths = () =>
  closeCodes.map(({ code }) => ({ params: { code: String(code) }, props: { code } }));

export const GET: APIRoute<{ code: number }> = async ({ props }) => {
  const png = await toPng(await drawSocialImage(describeCloseCode(props.code), siteName));
  return new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });
};
