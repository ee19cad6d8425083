import type { APIRoute } from "astro";
import { toPng } from "#badges/raster.ts";
import { drawSocialImage } from "#badges/social-image.ts";
import { closeCodes } from "#data/codes/index.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { siteName } from "#data/words/site.ts";

export const getStaticPaths = () =>
  closeCodes.map(({ code }) => ({ params: { code: String(code) }, props: { code } }));

export const GET: APIRoute<{ code: number }> = async ({ props }) => {
  const png = await toPng(await drawSocialImage(describeCloseCode(props.code), siteName));
  return new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });
};
