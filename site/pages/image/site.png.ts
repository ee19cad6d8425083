import type { APIRoute } from "astro";
import { toPng } from "#badges/raster.ts";
import { drawSocialImage } from "#badges/social-image.ts";
import { siteName, siteSummary } from "#data/words/site.ts";
import { siteImage } from "#site/lib/addresses/urls.ts";

/** The site as a whole, as a code's image shows a code. */
const subject = {
  name: siteName,
  heading: siteImage.alt,
  answer: siteSummary,
  family: "local",
  glyph: "cut",
} as const;

export const GET: APIRoute = async () => {
  const png = await toPng(await drawSocialImage(subject, ""));
  return new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });
};
