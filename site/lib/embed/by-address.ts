import { platformWords } from "#data/words/pages/platform-words.ts";
import { isSearchCard, type CardTarget } from "../cards/card-target.ts";
import type { EmbedChoice } from "./embed-choice.ts";
import type { PlatformSnippet } from "./platform-snippet.ts";

const { oembed, wordpress, ghost, medium, notion } = platformWords;

/** Places that take the address alone. They show the default theme and choose their own width. */
export const byAddress = ({ subject, target }: EmbedChoice): readonly PlatformSnippet[] => [
  ...(isSearchCard(subject) ? [] : byPageAddress(target)),
  { ...notion, text: target.cardUrl },
];

/** Places that ask the page itself for its card. */
const byPageAddress = ({ pageUrl }: CardTarget): readonly PlatformSnippet[] =>
  [oembed, wordpress, ghost, medium].map((words) => ({ ...words, text: pageUrl }));
