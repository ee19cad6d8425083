import { defineMiddleware } from "astro:middleware";
import { pathBelowBase, pathWithBase } from "./lib/addresses/base.ts";
import { siteOrigin } from "./lib/addresses/urls.ts";
import { withContentPolicy } from "./lib/answers/content-policy.ts";
import { rebased } from "./lib/answers/rebase.ts";
import { shortenScopes } from "./lib/answers/shorten-scopes.ts";

/** The one card with a form, which leads to this site. */
const searchCard = /^\/embed\/find\/?$/;

/** Whether a path is a card's, and not the builder's at `/embed/`. */
const isCard = (path: string): boolean => /^\/embed\/./.test(path);

const isText = /^(?:text\/|application\/|image\/svg)/;

/** What a route made, below the base path of the site: a redirect leads there too. */
async function belowBase(response: Response, site: URL): Promise<Response> {
  const location = response.headers.get("Location");
  if (location !== null) response.headers.set("Location", pathWithBase(location, site));
  const type = response.headers.get("Content-Type") ?? "";
  if (site.pathname === "/" || !isText.test(type) || response.body === null) return response;
  const text = await response.text();
  return new Response(rebased(text, type.startsWith("text/html"), site), response);
}

/**
 * Gives every page its policy and short names of its scopes, prerendered or on demand. In
 * development Vite injects its own.
 */
export const onRequest = defineMiddleware(async ({ url, site: configured }, next) => {
  const site = siteOrigin(configured);
  const response = await belowBase(await next(), site);
  const isPage = response.headers.get("Content-Type")?.startsWith("text/html") ?? false;
  if (import.meta.env.DEV || !isPage || response.body === null) return response;
  const path = pathBelowBase(url.pathname, site) ?? url.pathname;
  const formTarget = searchCard.test(path) ? site.origin : undefined;
  const page = shortenScopes(await response.text());
  const html = withContentPolicy(page, isCard(path), formTarget);
  // As bytes: of text, Response makes a copy without lone surrogates first, a ms for a page.
  return new Response(new TextEncoder().encode(html), response);
});
