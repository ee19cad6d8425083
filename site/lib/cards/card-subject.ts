import { compareCodes } from "#data/words/compare.ts";
import { describeCloseCode, type CloseCodeDescription } from "#data/words/describe.ts";
import { describeServiceUse, type ServiceCodeDescription } from "#data/words/describe-service.ts";
import { findCode } from "#data/lookup/find-code.ts";
import { findService, findServiceUse } from "#data/lookup/find-service.ts";
import { parseCode } from "#data/model/parse-code.ts";
import { situationPath } from "#data/model/paths.ts";
import { situations } from "#data/situations/index.ts";
import { plainText } from "#data/text/text.ts";
import { cardHeights } from "./card-height.ts";
import { cardName, type CardSubject } from "./card-target.ts";
import { explainNoCard, ownPath, serviceCode, type CardLookup } from "./find-card.ts";
import { findPages } from "../find/find-pages.ts";
import { explainMissing, explainMissingService } from "#data/words/explain-missing.ts";
import { parsePair } from "#data/words/parse-pair.ts";
import { siteName } from "#data/words/site.ts";
import { searchCardPath, socialImagePath } from "../addresses/urls.ts";

/** A code of the registry or of a service: whatever has a page, a card and a badge. */
export type EmbeddedCode = CloseCodeDescription | ServiceCodeDescription;

/** The code with its service in front, where it has one. */
export const titleOf = (code: EmbeddedCode): string =>
  "title" in code ? code.title : code.heading;

const subject = (path: string, heading: string): CardSubject => ({
  path,
  heading,
  heights: cardHeights(path),
});

/** The code at a path of this site, `/1006/` or `/services/discord-gateway/4004/`. */
export function codeAt(path: string): EmbeddedCode | undefined {
  const name = cardName(path);
  if (name?.kind !== "code") return undefined;
  const parsed = parseCode(name.code);
  if (!parsed.ok) return undefined;
  if (name.service === undefined) return describeCloseCode(parsed.code);
  const use = findServiceUse(name.service, parsed.code);
  return use && describeServiceUse(use);
}

/** A code as something that has a card. */
function codeSubject(code: EmbeddedCode): CardSubject {
  const [label, image] =
    "serviceName" in code
      ? [code.serviceName, undefined]
      : ["WebSocket", findCode(code.code) && socialImagePath(code.code)];
  return {
    ...subject(code.path, titleOf(code)),
    badge: `${label} ${code.heading}`,
    ...(image === undefined ? {} : { imagePath: image }),
  };
}

function comparisonAt(name: string): CardSubject | undefined {
  const pair = parsePair(name);
  if (pair.kind === "problem") return undefined;
  const { path, title } = compareCodes(...pair.codes);
  return subject(path, title);
}

function situationAt(id: string): CardSubject | undefined {
  const situation = situations.find((one) => one.id === id);
  return situation && subject(situationPath(id), plainText(situation.title));
}

/** What has its card at a path of this site, with a slash at its end or without. */
export function subjectAt(path: string): CardSubject | undefined {
  const whole = path.replace(/\/?$/, "/");
  const name = cardName(whole);
  if (name?.kind === "compare") return comparisonAt(name.id);
  if (name?.kind === "situation") return situationAt(name.id);
  const code = codeAt(whole);
  return code && codeSubject(code);
}

/**
 * What a page has the card of.
 * @throws if there is none: then the page's route and the kinds of cards disagree
 */
export function requireSubject(path: string): CardSubject {
  const found = subjectAt(path);
  if (!found) throw new Error(`There is no card for ${path}: name its kind in card-target.ts.`);
  return found;
}

/** What an address of this site stands for; nothing if it is not one of ours. */
export function subjectAtAddress(address: string, origin: URL): CardSubject | undefined {
  const path = ownPath(address, origin);
  return path === undefined ? undefined : subjectAt(path);
}

/** What is wrong with a text that means no card: the reason, if it almost has an exact form. */
function explain(typed: string): string {
  const pair = typed.includes("-vs-") ? parsePair(typed) : undefined;
  if (pair?.kind === "problem") return pair.problem;
  const [, service = "", number = ""] = serviceCode.exec(typed) ?? [];
  if (findService(service)) return explainMissingService(service, number);
  const parsed = parseCode(typed);
  return !parsed.ok && parsed.problem === "out-of-range"
    ? explainMissing(typed)
    : explainNoCard(typed);
}

/** Where the builder looks: every card of the site, the search field's too. */
export const everyCard: CardLookup = {
  at: (path) => (path === searchCardPath ? subject(path, siteName) : subjectAt(path)),
  search: (typed) => findPages(typed),
  explain,
};
