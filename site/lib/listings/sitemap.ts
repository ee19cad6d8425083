import { escapeMarkup } from "#data/text/escape-markup.ts";

/**
 * The sitemap (sitemaps.org): every page, and the day on which it last said something else.
 * @param changedOn that day as `2026-11-22`; a page without one is listed without one
 */
export function sitemap(
  paths: readonly string[],
  changedOn: (path: string) => string | undefined,
  origin: URL,
): string {
  const entry = (path: string): string => {
    const day = changedOn(path);
    const lastmod = day === undefined ? "" : `<lastmod>${day}</lastmod>`;
    return `<url><loc>${escapeMarkup(new URL(path, origin).href)}</loc>${lastmod}</url>`;
  };
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map(entry),
    "</urlset>",
    "",
  ].join("\n");
}
