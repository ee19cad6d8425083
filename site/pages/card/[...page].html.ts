import type { APIRoute } from "astro";
import { allPaths } from "#site/lib/catalogue/catalogue.ts";
import { cardAt } from "#site/lib/cards/site-card.ts";
import { plainCardAnswer } from "#site/lib/cards/plain-card.ts";
import { plainCardPath, siteOrigin } from "#site/lib/addresses/urls.ts";

/** The card of every built page as HTML to paste. */
export const getStaticPaths = () =>
  allPaths()
    .filter((path) => cardAt(path))
    .map((path) => ({
      params: { page: plainCardPath(path).slice("/card/".length, -".html".length) },
    }));

export const GET: APIRoute = ({ params, site }) =>
  plainCardAnswer(`/${params["page"] ?? ""}/`, siteOrigin(site));
