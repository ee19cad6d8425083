import type { APIRoute } from "astro";
import { staticOembedRoutes } from "#site/lib/oembed/oembed-discovery.ts";
import { staticOembed } from "#site/lib/oembed/oembed.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const getStaticPaths = () => staticOembedRoutes();

/** A page's oEmbed answer as a file, for hosts that only have files. */
export const GET: APIRoute<{ path: string }> = ({ props, site }) => {
  const { contentType, body } = staticOembed(props.path, "xml", siteOrigin(site));
  return new Response(body, { headers: { "Content-Type": contentType } });
};
