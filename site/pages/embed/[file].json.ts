import { loader } from "virtual:loader";
import type { APIRoute } from "astro";
import { cardFile } from "#site/lib/cards/card-file.ts";
import { isStaticHost } from "#site/build/static-host.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

/** `/embed/cards.json`, on a static host alone: elsewhere the server answers the builder. */
export const getStaticPaths = () => (isStaticHost() ? [{ params: { file: "cards" } }] : []);

export const GET: APIRoute = ({ site }) => Response.json(cardFile(siteOrigin(site), loader));
