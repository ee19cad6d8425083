import type { APIRoute } from "astro";
import { drawIcon } from "#badges/icon.ts";

export const GET: APIRoute = () =>
  new Response(drawIcon("cut", "local"), {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8" },
  });
