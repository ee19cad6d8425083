import { platformWords } from "#data/words/pages/platform-words.ts";
import { isSearchCard } from "../cards/card-target.ts";
import { byAddress } from "./by-address.ts";
import type { EmbedChoice } from "./embed-choice.ts";
import { inMarkup } from "./in-markup.ts";
import type { PlatformSnippet } from "./platform-snippet.ts";
import {
  badgeSnippet,
  elementSnippet,
  iframeSnippet,
  loaderSnippet,
  type LoaderRelease,
} from "./snippets.ts";

/**
 * Every snippet for a choice: what is the same everywhere first, then by platform.
 * @param release the version of the script tag that the snippet pins, by its hash
 */
export const platformSnippets = (
  choice: EmbedChoice,
  origin: URL,
  release?: LoaderRelease,
): readonly PlatformSnippet[] => [
  ...general(choice, origin, release),
  ...byAddress(choice),
  ...inMarkup(choice, origin),
  readme(choice, origin),
];

/** One text to paste, and every platform that takes it. */
export interface SnippetGroup {
  /** `HTML, Astro and Starlight, MkDocs, Jekyll` */
  readonly names: string;
  readonly text: string;
}

/** Each text once, in the order of its first platform: most platforms take one of the same few. */
export const groupSnippets = (snippets: readonly PlatformSnippet[]): readonly SnippetGroup[] =>
  [...Map.groupBy(snippets, ({ text }) => text)].map(([text, group]) => ({
    names: group.map(({ name }) => name).join(", "),
    text,
  }));

/** What every page takes. The search card stands for no page: the loader does not know it. */
function general(
  { subject, target, theme }: EmbedChoice,
  origin: URL,
  release?: LoaderRelease,
): readonly PlatformSnippet[] {
  const element = {
    ...platformWords.element,
    text: elementSnippet(subject, origin, theme),
  };
  const loader = {
    ...platformWords.loader,
    text: loaderSnippet(subject, origin, { theme, release }),
  };
  return [
    { ...platformWords.frame, text: iframeSnippet(target) },
    ...(isSearchCard(subject) ? [] : [loader]),
    ...(subject.badge === undefined ? [] : [element]),
  ];
}

/** READMEs take neither frames nor scripts: a badge that links to the page, or the link alone. */
const readme = ({ subject, target }: EmbedChoice, origin: URL): PlatformSnippet => ({
  ...platformWords.readme,
  text:
    subject.badge === undefined
      ? `[${target.heading}](${target.pageUrl})`
      : badgeSnippet(subject.path, subject.badge, origin),
});
