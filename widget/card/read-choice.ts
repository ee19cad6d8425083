import { compareCodes } from "#data/words/compare.ts";
import { describeServiceUse } from "#data/words/describe-service.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import {
  explainMissing,
  explainMissingService,
  explainMissingSituation,
} from "#data/words/explain-missing.ts";
import { findService, findServiceUse } from "#data/lookup/find-service.ts";
import { findSituation } from "#data/lookup/find-situation.ts";
import { parseCode } from "#data/model/parse-code.ts";
import { parsePair } from "#data/words/parse-pair.ts";
import { services } from "#data/services/index.ts";
import { situationIds } from "#data/model/situation.ts";
import { themes } from "#design/palette.ts";
import type { CardChoice, CardTheme } from "./choice.ts";
import type { ShownCard } from "./shown-card.ts";

/** What ends a build: the sentence of the site, behind the name of who says it. */
const wrong = (sentence: string) => new Error(`<WsCode>: ${sentence}`);

const listed = (sentence: string, ids: readonly string[]) =>
  wrong(`${sentence} These are known: ${ids.join(", ")}.`);

/**
 * Finds what a card is asked to show.
 * @throws with what is wrong and what there is, so that a build ends and not a page
 */
export function readChoice({ code, service, compare, situation }: CardChoice): ShownCard {
  const given = [code, compare, situation].filter((one) => one !== undefined);
  if (given.length !== 1) throw wrong("Give one of code, compare and situation.");
  if (compare !== undefined) return readPair(compare);
  if (situation !== undefined) return readSituation(situation);
  return { kind: "code", code: readCode(String(code), service) };
}

function readCode(number: string, service?: string) {
  const parsed = parseCode(number);
  if (!parsed.ok) throw wrong(explainMissing(number));
  return service === undefined ? describeCloseCode(parsed.code) : readUse(service, parsed.code);
}

function readUse(id: string, code: number) {
  const use = findServiceUse(id, code);
  if (use) return describeServiceUse(use);
  const problem = explainMissingService(id, String(code));
  if (findService(id)) throw wrong(problem);
  throw listed(
    problem,
    services.map((service) => service.id),
  );
}

function readPair(name: string): ShownCard {
  const pair = parsePair(name);
  if (pair.kind === "problem") throw wrong(pair.problem);
  return { kind: "comparison", comparison: compareCodes(...pair.codes) };
}

function readSituation(id: string): ShownCard {
  const situation = findSituation(id);
  if (situation) return { kind: "situation", situation };
  throw listed(explainMissingSituation(id), situationIds);
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
