import type { APIRoute } from "astro";
import { loader } from "virtual:loader";
import { loaderPath, siteOrigin } from "../lib/addresses/urls.ts";

/** Where the script tag is and what its bytes hash to, for those who pin it. */
export const GET: APIRoute = ({ site }) => {
  const { version, integrity } = loader;
  const at = (path: string) => new URL(path, siteOrigin(site)).href;
  return Response.json({
    version,
    url: at(loaderPath(version)),
    integrity,
    moving: at("/embed.js"),
  });
};
