import type { APIRoute } from "astro";
import { plainCardAnswer } from "../../lib/plain-card.ts";
import { siteOrigin } from "../../lib/urls.ts";

export const prerender = false;

/** The card of a page that is made on demand: a number without a record, or another pair. */
export const GET: APIRoute = ({ params, site }) =>
  plainCardAnswer(`/${params["wanted"] ?? ""}/`, siteOrigin(site));
