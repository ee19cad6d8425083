import type { CodeComparison } from "#data/words/compare.ts";
import type { CloseCodeDescription } from "#data/words/describe.ts";
import { situationPath } from "#data/model/paths.ts";
import { siteName } from "#data/words/site.ts";
import type { Situation } from "#data/model/situation.ts";
import { plainText } from "#data/text/text.ts";

/** What a card shows. */
export type ShownCard =
  | { readonly kind: "code"; readonly code: CloseCodeDescription }
  | { readonly kind: "comparison"; readonly comparison: CodeComparison }
  | { readonly kind: "situation"; readonly situation: Situation };

/** What a card is called, and where it leads. */
interface CardWords {
  /** The name of the whole card, for its frame and for a screen reader. */
  readonly title: string;
  /** What the link says that stands in for the card. */
  readonly name: string;
  /** What the link at its foot says. */
  readonly foot: string;
  /** The path of the page that it stands for. */
  readonly path: string;
}

/** The words of a card that are not inside it. */
export function cardWords(card: ShownCard): CardWords {
  if (card.kind === "code") return codeWords(card.code);
  if (card.kind === "comparison") return comparisonWords(card.comparison);
  const title = plainText(card.situation.title);
  return { title, name: title, foot: siteName, path: situationPath(card.situation.id) };
}

const codeWords = ({ heading, path }: CloseCodeDescription): CardWords => ({
  title: `WebSocket close code ${heading}`,
  name: heading,
  foot: siteName,
  path,
});

const comparisonWords = ({ title, path }: CodeComparison): CardWords => ({
  title,
  name: title,
  foot: title,
  path,
});
