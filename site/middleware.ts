import { defineMiddleware } from "astro:middleware";
import { withContentPolicy } from "./lib/content-policy.ts";
import { siteOrigin } from "./lib/urls.ts";

/** The one card with a form, which leads to this site. */
const searchCard = /^\/embed\/find\/?$/;

/** Gives every page its policy, prerendered or on demand. In development Vite injects its own. */
export const onRequest = defineMiddleware(async ({ url, site }, next) => {
  const response = await next();
  const isPage = response.headers.get("Content-Type")?.startsWith("text/html") ?? false;
  if (import.meta.env.DEV || !isPage || response.body === null) return response;
  const isCard = url.pathname.startsWith("/embed/");
  const formTarget = searchCard.test(url.pathname) ? siteOrigin(site).origin : undefined;
  const html = withContentPolicy(await response.text(), isCard, formTarget);
  return new Response(html, response);
});
