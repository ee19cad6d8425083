import {
  explainMissing,
  explainMissingService,
  explainMissingSituation,
} from "#data/words/explain-missing.ts";
import { findService } from "#data/lookup/find-service.ts";
import { parseCode } from "#data/model/parse-code.ts";
import { anyCode, comparisonSubject, type CardSubject } from "#data/model/subject.ts";
import { parsePair } from "#data/words/parse-pair.ts";
import { services } from "#data/services/index.ts";
import { situationIds } from "#data/model/situation.ts";
import { themes } from "#design/palette.ts";
import type { CardAttributes, CardTheme } from "./attributes.ts";
import { cardFacts, type CardFacts } from "./card-facts.ts";

/** What ends a build: the sentence of the site, behind the name of who says it. */
const wrong = (sentence: string) => new Error(`<WsCode>: ${sentence}`);

const listed = (sentence: string, ids: readonly string[]) =>
  wrong(`${sentence} These are known: ${ids.join(", ")}.`);

/**
 * Finds what a card is asked to show.
 * @throws with what is wrong and what there is, so that a build ends and not a page
 */
export function readCard(attributes: CardAttributes): CardFacts {
  const subject = readSubject(attributes);
  const content = cardFacts(subject);
  if (content) return content;
  if (subject.kind === "situation") throw listed(explainMissingSituation(subject.id), situationIds);
  throw unknownCode(subject);
}

/** What the attributes of a card name: the only reader of them. @throws if they name nothing */
function readSubject({ code, service, compare, situation }: CardAttributes): CardSubject {
  const given = [code, compare, situation].filter((one) => one !== undefined);
  if (given.length !== 1) throw wrong("Give one of code, compare and situation.");
  if (compare !== undefined) return readPair(compare);
  if (situation !== undefined) return { kind: "situation", id: situation };
  const parsed = parseCode(String(code));
  if (!parsed.ok) throw wrong(explainMissing(String(code)));
  return anyCode(parsed.code, service);
}

function readPair(name: string): CardSubject {
  const pair = parsePair(name);
  if (pair.kind === "problem") throw wrong(pair.problem);
  return comparisonSubject(...pair.codes);
}

function unknownCode(subject: CardSubject): Error {
  if (subject.kind !== "service-code") return wrong("There is no such card.");
  const problem = explainMissingService(subject.service, String(subject.code));
  return findService(subject.service)
    ? wrong(problem)
    : listed(
        problem,
        services.map(({ id }) => id),
      );
}

/** The theme as the card's element carries it. @throws if there is none of that name */
export function readTheme(theme: CardTheme = "auto"): Exclude<CardTheme, "auto"> | undefined {
  if (theme === "auto") return undefined;
  if (Object.hasOwn(themes, theme)) return theme;
  throw listed("There is no such theme.", ["auto", ...Object.keys(themes)]);
}

/** The origin of the public site. @throws if nobody named one, or it is none */
export function readSite(site: string | undefined): string {
  if (site === undefined)
    throw wrong(
      'Say where the links lead: site="https://…". This copy of the package was packed without SITE_URL.',
    );
  const origin = /^https?:\/\/[^\s/?#"<>]+/.exec(site)?.[0];
  if (origin !== undefined) return origin;
  throw wrong(`site="${site}" is no address. Write the origin, such as https://ws-code.example.`);
}
