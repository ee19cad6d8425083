import { codeTyped } from "#data/model/parse-code.ts";
import { codeOfSlug } from "#data/model/parse-path.ts";
import { comparisonPath, pathOf } from "#data/model/paths.ts";
import type { AnyCode } from "#data/model/subject.ts";
import { readQuery } from "#data/search/read-query.ts";
import type { Found } from "#data/search/search-page.ts";
import { pathBelowBase } from "../addresses/base.ts";
import { searchCardPath } from "../addresses/urls.ts";
import { cardSubject, type SiteCard } from "./card-target.ts";

/** Where cards are looked up: in data/ on the server, in a file on a static host. */
export interface CardLookup {
  /** What has its card at a path, such as `/1006/`. */
  readonly at: (path: string) => SiteCard | undefined;
  /** The pages that answer a question, best first, with or without a card. */
  readonly search: (typed: string) => readonly Found[];
  /** What to say where nothing was found. */
  readonly explain: (typed: string) => string;
}

const withoutWww = (host: string) => host.replace(/^www\./, "");

/**
 * The path of an address of this site, http or https, with `www.` or without, whatever its query or
 * fragment; a card's own address leads to its page. Nothing if it is not one of ours.
 */
export function ownPath(address: string, origin: URL): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  if (withoutWww(host) !== withoutWww(origin.host)) return undefined;
  return (pathBelowBase(pathname, origin) ?? pathname).replace(/^\/embed(?=\/)/, "");
}

/** The path that an address of this site or a bare path names. */
const pathIn = (typed: string, origin: URL): string | undefined =>
  ownPath(typed.startsWith("/") ? `${origin.origin}${typed}` : typed, origin);

/** The paths that a text names if it is an exact form, the likeliest first. */
function namedPaths(typed: string, origin: URL): readonly string[] {
  const number = codeTyped(typed);
  if (number) return [pathOf(number)];
  const path = pathIn(typed, origin);
  if (path !== undefined) return [path.replace(/\/?$/, "/")];
  const code = codeOfSlug(typed);
  const situation = /^[a-z0-9-]+$/.test(typed)
    ? ({ kind: "situation", id: typed } as const)
    : undefined;
  const paths = [code, situation].flatMap((subject) => (subject ? pathOf(subject) : []));
  return `/${typed}/` === searchCardPath ? [...paths, searchCardPath] : paths;
}

/** What stands between two codes: `1006-vs-1013`, `1006 vs 1013`, `1006 or discord 4004`. */
const between = /-vs-|\s(?:vs\.?|versus|or)\s/i;

/** The code at a path, as a comparison's address names it. */
function codeOf(found: SiteCard | undefined): AnyCode | undefined {
  const subject = found && cardSubject(found);
  return subject?.kind === "code" || subject?.kind === "service-code" ? subject : undefined;
}

/** A number and an address of this site mean themselves: without a card there is no other answer. */
const isExact = (typed: string, origin: URL): boolean =>
  /^\d+$/.test(typed) || (!/\s/.test(typed) && pathIn(typed, origin) !== undefined);

/**
 * The card that a text means: exact forms first (`1006`, `discord-gateway-4004`, `1006-vs-1013`,
 * `idle-timeout`, an address of this site or a path), then two of those beside each other, then the
 * best answer of the site's search that has a card.
 */
export function findCard(text: string, origin: URL, lookup: CardLookup): SiteCard | undefined {
  const typed = text.trim();
  const exact = namedPaths(typed, origin).flatMap((path) => lookup.at(path) ?? [])[0];
  if (exact || isExact(typed, origin)) return exact;
  const [left, right, ...more] = typed.split(between);
  if (left === undefined || right === undefined || more.length > 0) return searched(typed, lookup);
  const sides = [left, right].map((side) => codeOf(findCard(side, origin, lookup)));
  const [a, b] = sides;
  if (a && b) return lookup.at(comparisonPath(a, b));
  return typed.includes("-vs-") ? undefined : searched(typed, lookup);
}

/** The best answer with a card. Where a number was typed, an answer without it is none. */
function searched(typed: string, lookup: CardLookup): SiteCard | undefined {
  const { digits, isLine } = readQuery(typed);
  return lookup
    .search(typed)
    .filter((found) => digits.length > 0 || isNamed(found))
    .flatMap(({ path }) => lookup.at(path) ?? [])
    .find((found) => {
      const code = codeOf(found)?.code;
      return isLine || digits.length === 0 || digits.includes(`${code}`);
    });
}

/** A card is of what was named, or of a printed line, and not of a page that only says the word. */
const isNamed = ({ title, exact = false, because }: Found): boolean =>
  exact || !because || because.some((word) => title.toLowerCase().includes(word));
