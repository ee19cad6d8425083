import type { APIRoute } from "astro";

/** In place of Astro's endpoint, which makes a picture of any size and format for anybody. */
export const GET: APIRoute = () => new Response(null, { status: 404 });
