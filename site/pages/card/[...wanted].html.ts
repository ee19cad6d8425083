import type { APIRoute } from "astro";
import { plainCardAnswer } from "#site/lib/cards/plain-card.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const prerender = false;

/** The card of a page that is made on demand: a number without a record, or another pair. */
export const GET: APIRoute = ({ params, site }) =>
  plainCardAnswer(`/${params["wanted"] ?? ""}/`, siteOrigin(site));
