import type { APIRoute } from "astro";
import { allPaths } from "../lib/all-paths.ts";
import { escapeMarkup } from "../../data/escape-markup.ts";
import { siteOrigin } from "../lib/urls.ts";

export const GET: APIRoute = ({ site }) => {
  const address = (path: string) => escapeMarkup(new URL(path, siteOrigin(site)).href);
  const urls = allPaths().map((path) => `<url><loc>${address(path)}</loc></url>`);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
};
