import { escapeMarkup } from "#data/text/escape-markup.ts";
import { openSearchWords } from "#data/words/for-programs.ts";
import { siteName } from "#data/words/site.ts";
import { findPath } from "../addresses/find-path.ts";

/**
 * The site's search for browsers (OpenSearch 1.1: a short name has at most 16 characters, a long
 * one 48).
 */
export function openSearchDescription(origin: URL): string {
  const url = (path: string) => escapeMarkup(new URL(path, origin).href);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${openSearchWords.shortName}</ShortName>`,
    `<LongName>${escapeMarkup(siteName)}</LongName>`,
    `<Description>${openSearchWords.description}</Description>`,
    "<InputEncoding>UTF-8</InputEncoding>",
    `<Image width="16" height="16" type="image/svg+xml">${url("/favicon.svg")}</Image>`,
    `<Url type="text/html" template="${url(findPath())}?q={searchTerms}"/>`,
    "</OpenSearchDescription>",
    "",
  ].join("\n");
}
