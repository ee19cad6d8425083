import { createHash } from "node:crypto";
import type { ChangedPages } from "../lib/listings/last-changed.ts";
import { writeMarkdown } from "../lib/markdown/page.ts";
import { allOutlines } from "../lib/catalogue/outlines.ts";

/** The links of the hashed text lead here, so that it is the same wherever the site is served. */
const fixedOrigin = new URL("https://ws-code.example");

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** The hash of what every page says, by its path: of its Markdown file, which has no chrome. */
export const pageHashes = (): ReadonlyMap<string, string> =>
  new Map(
    allOutlines(fixedOrigin).map((page) => [page.path, hash(writeMarkdown(page, fixedOrigin))]),
  );

/**
 * The record brought up to date: a page whose hash is the recorded one keeps its day, all others
 * changed today. The latest day comes first.
 * @param today as `2026-11-22`
 */
export function dateChanges(
  recorded: ChangedPages,
  hashes: ReadonlyMap<string, string>,
  today: string,
): ChangedPages {
  const before = new Map(
    Object.entries(recorded).flatMap(([day, pages]) =>
      Object.entries(pages).map(([path, known]) => [`${path} ${known}`, day] as const),
    ),
  );
  const byDay = Map.groupBy(hashes, ([path, now]) => before.get(`${path} ${now}`) ?? today);
  return Object.fromEntries(
    [...byDay]
      .toSorted(([a], [b]) => b.localeCompare(a, "en"))
      .map(([day, pages]) => [day, Object.fromEntries(pages)]),
  );
}
