import { defineMiddleware } from "astro:middleware";
import { withContentPolicy } from "./lib/answers/content-policy.ts";
import { shortenScopes } from "./lib/answers/shorten-scopes.ts";
import { siteOrigin } from "./lib/addresses/urls.ts";

/** The one card with a form, which leads to this site. */
const searchCard = /^\/embed\/find\/?$/;

/** Whether a path is a card's, and not the builder's at `/embed/`. */
const isCard = (path: string): boolean => /^\/embed\/./.test(path);

/**
 * Gives every page its policy and short names of its scopes, prerendered or on demand. In
 * development Vite injects its own.
 */
export const onRequest = defineMiddleware(async ({ url, site }, next) => {
  const response = await next();
  const isPage = response.headers.get("Content-Type")?.startsWith("text/html") ?? false;
  if (import.meta.env.DEV || !isPage || response.body === null) return response;
  const formTarget = searchCard.test(url.pathname) ? siteOrigin(site).origin : undefined;
  const page = shortenScopes(await response.text());
  const html = withContentPolicy(page, isCard(url.pathname), formTarget);
  // As bytes: of text, Response makes a copy without lone surrogates first, a ms for a page.
  return new Response(new TextEncoder().encode(html), response);
});
