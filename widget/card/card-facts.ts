import { findSituation } from "#data/lookup/find-situation.ts";
import { pathOf, slugOf } from "#data/model/paths.ts";
import type { Situation } from "#data/model/situation.ts";
import type { CardSubject } from "#data/model/subject.ts";
import { plainText } from "#data/text/text.ts";
import { codeCardName } from "#data/words/card-names.ts";
import { compareCodes, type CodeComparison } from "#data/words/compare.ts";
import { describeCode } from "#data/words/describe-code.ts";
import type { CloseCodeDescription } from "#data/words/describe.ts";
import { parsePair } from "#data/words/parse-pair.ts";
import { siteName } from "#data/words/site.ts";

/** What a card shows, in words. */
export type CardFacts =
  | { readonly kind: "code"; readonly code: CloseCodeDescription }
  | { readonly kind: "comparison"; readonly comparison: CodeComparison }
  | { readonly kind: "situation"; readonly situation: Situation };

/** The words of a card's subject; nothing if there is no such service, code or situation. */
export function cardFacts(subject: CardSubject): CardFacts | undefined {
  switch (subject.kind) {
    case "comparison": {
      const pair = parsePair(slugOf(subject));
      if (pair.kind === "problem") return undefined;
      return { kind: "comparison", comparison: compareCodes(...pair.codes) };
    }
    case "situation": {
      const situation = findSituation(subject.id);
      return situation && { kind: "situation", situation };
    }
    default: {
      const code = describeCode(subject);
      return code && { kind: "code", code };
    }
  }
}

/** What a card is called, and where it leads. */
interface CardWords {
  /** The name of the whole card, for its frame and for a screen reader. */
  readonly title: string;
  /** What the link says that stands in for the card. */
  readonly name: string;
  /** What the page calls itself. */
  readonly heading: string;
  /** What the link at its foot says. */
  readonly foot: string;
  /** The path of the page that it stands for. */
  readonly path: string;
}

/** The words of a card that are not inside it. */
export function cardWords(card: CardFacts): CardWords {
  if (card.kind === "code") return codeWords(card.code);
  if (card.kind === "comparison") return comparisonWords(card.comparison);
  const { id } = card.situation;
  const title = plainText(card.situation.title);
  const path = pathOf({ kind: "situation", id });
  return { title, name: title, heading: title, foot: siteName, path };
}

const codeWords = ({ heading, title, path }: CloseCodeDescription): CardWords => ({
  title: codeCardName(heading),
  name: heading,
  heading: title,
  foot: siteName,
  path,
});

const comparisonWords = ({ title, path }: CodeComparison): CardWords => ({
  title,
  name: title,
  heading: title,
  foot: title,
  path,
});
