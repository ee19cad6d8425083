import { defineMiddleware } from "astro:middleware";
import { withContentPolicy } from "./lib/content-policy.ts";

/** Whether a path is a card's, and not the builder's at `/embed/`. */
const isCard = (path: string): boolean => /^\/embed\/./.test(path);

/** Gives every page its policy, prerendered or on demand. In development Vite injects its own. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get("Content-Type")?.startsWith("text/html") ?? false;
  if (import.meta.env.DEV || !isPage || response.body === null) return response;
  const html = withContentPolicy(await response.text(), isCard(url.pathname));
  return new Response(html, response);
});
