import { findCode } from "#data/lookup/find-code.ts";
import { findService } from "#data/lookup/find-service.ts";
import { codeOfSlug } from "#data/model/parse-path.ts";
import { parseCode } from "#data/model/parse-code.ts";
import type { CardSubject, Subject } from "#data/model/subject.ts";
import { describeCode } from "#data/words/describe-code.ts";
import { explainMissing, explainMissingService } from "#data/words/explain-missing.ts";
import { parsePair } from "#data/words/parse-pair.ts";
import { siteName } from "#data/words/site.ts";
import { cardFacts, cardWords } from "#widget/card/card-facts.ts";
import { searchCardPath, socialImagePath } from "../addresses/urls.ts";
import { findPages } from "../find/find-pages.ts";
import { cardHeights } from "./card-height.ts";
import { cardSubject, type SiteCard } from "./card-target.ts";
import { explainNoCard } from "#data/words/refusals.ts";
import { ownPath, type CardLookup } from "./find-card.ts";

/** What only the card of a code has: a badge, and a picture if the code is registered. */
function codeExtras(subject: Subject): Pick<SiteCard, "badge" | "imagePath"> {
  if (subject.kind !== "code" && subject.kind !== "service-code") return {};
  const { heading = "", owner = "WebSocket" } = describeCode(subject) ?? {};
  const registered = subject.kind === "code" && findCode(subject.code) !== undefined;
  return {
    badge: `${owner} ${heading}`,
    ...(registered ? { imagePath: socialImagePath(subject.code) } : {}),
  };
}

/** What has its card at a path of this site, with a slash at its end or without. */
export function cardAt(path: string): SiteCard | undefined {
  const subject = cardSubject({ path });
  return subject && cardOf(subject);
}

/** The card of a subject; nothing if there is no such service, code or situation. */
function cardOf(subject: CardSubject): SiteCard | undefined {
  const content = cardFacts(subject);
  if (!content) return undefined;
  const { heading, path } = cardWords(content);
  return { path, heading, heights: cardHeights(path), ...codeExtras(subject) };
}

/**
 * What a page has the card of.
 * @throws if there is none: then the page's route and the kinds of cards disagree
 */
export function requireCard(path: string): SiteCard {
  const found = cardAt(path);
  if (!found) throw new Error(`There is no card for ${path}: name its kind in card-target.ts.`);
  return found;
}

/** What an address of this site stands for; nothing if it is not one of ours. */
export function cardAtAddress(address: string, origin: URL): SiteCard | undefined {
  const path = ownPath(address, origin);
  return path === undefined ? undefined : cardAt(path);
}

/** What is wrong with a text that means no card: the reason, if it almost has an exact form. */
function explain(typed: string): string {
  const pair = typed.includes("-vs-") ? parsePair(typed) : undefined;
  if (pair?.kind === "problem") return pair.problem;
  const code = codeOfSlug(typed);
  if (code?.kind === "service-code" && findService(code.service))
    return explainMissingService(code.service, String(code.code));
  const parsed = parseCode(typed);
  return !parsed.ok && parsed.problem === "out-of-range"
    ? explainMissing(typed)
    : explainNoCard(typed);
}

const searchCard: SiteCard = {
  path: searchCardPath,
  heading: siteName,
  heights: cardHeights(searchCardPath),
};

/** Where the builder looks: every card of the site, the search field's too. */
export const everyCard: CardLookup = {
  at: (path) => (path === searchCardPath ? searchCard : cardAt(path)),
  search: (typed) => findPages(typed),
  explain,
};
