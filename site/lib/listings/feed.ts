import { changesPath } from "#data/model/paths.ts";
import type { Change } from "#data/tables/changes.ts";
import { escapeMarkup } from "#data/text/escape-markup.ts";
import { feed } from "../head/discovery.ts";
import { siteLanguage, siteName, siteSummary } from "#data/words/site.ts";

/** The address of one change: its id in the feed too, so it never changes. */
const changeUrl = ({ id }: Pick<Change, "id">, origin: URL): string =>
  new URL(`${changesPath}#${id}`, origin).href;

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;

const link = (rel: string, url: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeMarkup(url)}"/>`;

const entry = (change: Change, origin: URL): readonly string[] => [
  "<entry>",
  element("id", changeUrl(change, origin)),
  element("title", change.title),
  element("updated", change.when),
  element("published", change.when),
  element("summary", change.summary),
  link("alternate", changeUrl(change, origin), "text/html"),
  ...change.paths.map((path) => link("related", new URL(path, origin).href, "text/html")),
  "</entry>",
];

/**
 * The changes as an Atom feed (RFC 4287 §4.1.1: id, title, updated and an author for all entries).
 * @param changes the latest first
 */
export const atomFeed = (changes: readonly [Change, ...Change[]], origin: URL): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${siteLanguage}">`,
    element("id", new URL(feed.path, origin).href),
    element("title", `${siteName} ${feed.title}`),
    element("subtitle", siteSummary),
    element("updated", changes[0].when),
    `<author>${element("name", siteName)}</author>`,
    link("self", new URL(feed.path, origin).href, feed.type),
    link("alternate", new URL(changesPath, origin).href, "text/html"),
    ...changes.flatMap((change) => entry(change, origin)),
    "</feed>",
    "",
  ].join("\n");
