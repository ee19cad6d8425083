import type { CodeComparison } from "../../data/compare.ts";
import type { CloseCodeDescription } from "../../data/describe.ts";
import { cardHeight } from "./card-height.ts";
import type { CardTarget } from "./snippets.ts";
import { cardPath } from "./urls.ts";

/** The width of a card where nobody asks for another, in px. */
export const defaultCardWidth = 420;

const target = (heading: string, path: string, origin: URL, width: number): CardTarget => ({
  heading,
  pageUrl: new URL(path, origin).href,
  cardUrl: new URL(cardPath(path), origin).href,
  width,
  height: cardHeight(path, width),
});

/** The card of a code. @param width of the frame in px */
export const codeCard = (
  { heading, path }: CloseCodeDescription,
  origin: URL,
  width = defaultCardWidth,
): CardTarget => target(heading, path, origin, width);

/** The card of a comparison. @param width of the frame in px */
export const comparisonCard = (
  { title, path }: CodeComparison,
  origin: URL,
  width = defaultCardWidth,
): CardTarget => target(title, path, origin, width);
