import type { APIRoute } from "astro";
import { changes } from "#data/tables/changes.ts";
import { feed } from "../lib/head/discovery.ts";
import { atomFeed } from "../lib/listings/feed.ts";
import { siteOrigin } from "../lib/addresses/urls.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(atomFeed(changes, siteOrigin(site)), {
    headers: { "Content-Type": `${feed.type}; charset=utf-8` },
  });
