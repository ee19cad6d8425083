import type { APIRoute } from "astro";
import { staticOembedRoutes } from "../../lib/oembed-discovery.ts";
import { staticOembed } from "../../lib/oembed.ts";
import { siteOrigin } from "../../lib/urls.ts";

export const getStaticPaths = () => staticOembedRoutes();

/** A page's oEmbed answer as a file, for hosts that only have files. */
export const GET: APIRoute<{ path: string }> = ({ props, site }) => {
  const { contentType, body } = staticOembed(props.path, "json", siteOrigin(site));
  return new Response(body, { headers: { "Content-Type": contentType } });
};
