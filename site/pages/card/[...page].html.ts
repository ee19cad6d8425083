import type { APIRoute } from "astro";
import { allPaths } from "../../lib/all-paths.ts";
import { subjectAt } from "../../lib/card-subject.ts";
import { plainCardAnswer } from "../../lib/plain-card.ts";
import { plainCardPath, siteOrigin } from "../../lib/urls.ts";

/** The card of every built page as HTML to paste. */
export const getStaticPaths = () =>
  allPaths()
    .filter((path) => subjectAt(path))
    .map((path) => ({
      params: { page: plainCardPath(path).slice("/card/".length, -".html".length) },
    }));

export const GET: APIRoute = ({ params, site }) =>
  plainCardAnswer(`/${params["page"] ?? ""}/`, siteOrigin(site));
