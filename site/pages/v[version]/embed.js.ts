import type { APIRoute } from "astro";
import { loader } from "virtual:loader";
import { scriptResponse } from "#site/build/bundle.ts";

/** The script tag of this version, for ever: the same bytes as `/embed.js` had on that day. */
export const getStaticPaths = () => [{ params: { version: loader.version } }];

export const GET: APIRoute = () => scriptResponse(loader.source);
