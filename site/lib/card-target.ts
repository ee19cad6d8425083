import type { CodeComparison } from "../../data/compare.ts";
import { situationPath } from "../../data/paths.ts";
import type { Situation } from "../../data/situation.ts";
import { plainText } from "../../data/text.ts";
import { cardHeight } from "./card-height.ts";
import { titleOf, type CardTarget, type EmbeddedCode } from "./snippets.ts";
import { cardPath } from "./urls.ts";

/** The width of a card where nobody asks for another, in px. */
export const defaultCardWidth = 420;

const target = (
  heading: string,
  frameTitle: string,
  path: string,
  origin: URL,
  width: number,
): CardTarget => ({
  heading,
  frameTitle,
  pageUrl: new URL(path, origin).href,
  cardUrl: new URL(cardPath(path), origin).href,
  width,
  height: cardHeight(path, width),
});

/** The card of a code, of the registry or of a service. @param width of the frame in px */
export const codeCard = (code: EmbeddedCode, origin: URL, width = defaultCardWidth): CardTarget => {
  const title = titleOf(code);
  return target(title, `WebSocket close code ${title}`, code.path, origin, width);
};

/** The card of a comparison. @param width of the frame in px */
export const comparisonCard = (
  { title, path }: CodeComparison,
  origin: URL,
  width = defaultCardWidth,
): CardTarget => target(title, `WebSocket close codes: ${title}`, path, origin, width);

/** The card of a situation. @param width of the frame in px */
export const situationCard = (
  { id, title }: Situation,
  origin: URL,
  width = defaultCardWidth,
): CardTarget => {
  const heading = plainText(title);
  return target(heading, `WebSocket: ${heading}`, situationPath(id), origin, width);
};
