import { dateChanges, pageHashes } from "#site/build/page-hashes.ts";
import { recordedChanges } from "#site/lib/listings/last-changed.ts";
import type { FileText } from "./stale.ts";

const hashes = pageHashes();

/** The path of every page that says something else than on its recorded day. */
export function changedPages(): readonly string[] {
  const recorded = Object.assign({}, ...Object.values(recordedChanges)) as Record<string, string>;
  return [...hashes].filter(([path, hash]) => recorded[path] !== hash).map(([path]) => path);
}

/** The day since which each page says what it says: today's (UTC) for one that says something new. */
export function datesFile(): FileText {
  const today = new Date().toISOString().slice(0, 10);
  return {
    path: "site/generated/last-changed.json",
    text: `${JSON.stringify(dateChanges(recordedChanges, hashes, today), null, 1)}\n`,
  };
}
