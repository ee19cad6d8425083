import type { APIRoute } from "astro";
import { changes } from "../../data/changes.ts";
import { feed } from "../lib/discovery.ts";
import { atomFeed } from "../lib/feed.ts";
import { siteOrigin } from "../lib/urls.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(atomFeed(changes, siteOrigin(site)), {
    headers: { "Content-Type": `${feed.type}; charset=utf-8` },
  });
