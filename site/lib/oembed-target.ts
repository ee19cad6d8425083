import { compareCodes } from "../../data/compare.ts";
import { describeCloseCode } from "../../data/describe.ts";
import { describeServiceUse } from "../../data/describe-service.ts";
import { findCode } from "../../data/find.ts";
import { findServiceUse } from "../../data/find-service.ts";
import { parseCode } from "../../data/parse-code.ts";
import { situationPath } from "../../data/paths.ts";
import { situations } from "../../data/situations.ts";
import { codeCard, comparisonCard, situationCard } from "./card-target.ts";
import { parsePair } from "../../data/parse-pair.ts";
import type { CardTarget, EmbeddedCode } from "./snippets.ts";
import { socialImagePath } from "./urls.ts";

/** A card before its size is known. */
export interface UnsizedCard {
  /** The path of the page that it stands for. */
  readonly path: string;
  /** The path of the page's social image (`socialImageSize`), if it has one. */
  readonly imagePath?: string;
  /** The card in a frame of this width in px. */
  readonly at: (width: number) => CardTarget;
}

type FindCard = (origin: URL, ...parts: readonly string[]) => UnsizedCard | undefined;

const ofCode = (code: EmbeddedCode, origin: URL, imagePath?: string): UnsizedCard => ({
  path: code.path,
  ...(imagePath === undefined ? {} : { imagePath }),
  at: (width) => codeCard(code, origin, width),
});

const findNumber: FindCard = (origin, number = "") => {
  const parsed = parseCode(number);
  if (!parsed.ok) return undefined;
  const image = findCode(parsed.code) ? socialImagePath(parsed.code) : undefined;
  return ofCode(describeCloseCode(parsed.code), origin, image);
};

const findServiceCard: FindCard = (origin, id = "", number = "") => {
  const use = findServiceUse(id, Number(number));
  return use && ofCode(describeServiceUse(use), origin);
};

const findComparison: FindCard = (origin, name = "") => {
  const pair = parsePair(name);
  if (pair.kind === "problem") return undefined;
  const comparison = compareCodes(...pair.codes);
  return { path: comparison.path, at: (width) => comparisonCard(comparison, origin, width) };
};

const findSituationCard: FindCard = (origin, id) => {
  const situation = situations.find((one) => one.id === id);
  return (
    situation && {
      path: situationPath(situation.id),
      at: (width) => situationCard(situation, origin, width),
    }
  );
};

/** Every kind of page that has a card. `site/lib/oembed-provider.ts` has a scheme for each. */
const kinds: readonly (readonly [path: RegExp, find: FindCard])[] = [
  [/^\/(\d{1,5})\/?$/, findNumber],
  [/^\/services\/([^/]+)\/(\d{1,5})\/?$/, findServiceCard],
  [/^\/compare\/([^/]+)\/?$/, findComparison],
  [/^\/situations\/([^/]+)\/?$/, findSituationCard],
];

/** The card of the page at a path of this site, with a slash at its end or without. */
export function cardAtPath(path: string, origin: URL): UnsizedCard | undefined {
  for (const [pattern, find] of kinds) {
    const parts = pattern.exec(path)?.slice(1);
    if (parts) return find(origin, ...parts);
  }
  return undefined;
}

/**
 * The card that stands for an address of this site, http or https, with `www.` or without, whatever
 * its query or fragment; of a card's own address too. Nothing if it is not one of ours.
 */
export function cardAtAddress(address: string, origin: URL): UnsizedCard | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  if (withoutWww(host) !== withoutWww(origin.host)) return undefined;
  return cardAtPath(pathname.replace(/^\/embed(?=\/)/, ""), origin);
}

const withoutWww = (host: string) => host.replace(/^www\./, "");
