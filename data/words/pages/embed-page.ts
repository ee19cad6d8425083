import type { OverviewWords } from "./every-page.ts";

/** The words of `/embed/`. */
export const embedWords: OverviewWords = {
  title: "Embed a WebSocket close code",
  heading: "Embed a close code",
  lead: "Pick a code and copy one snippet. Each still reads as text where scripts are off.",
  description:
    "Put the card of a WebSocket close code, a comparison or a situation on any page: frame, script tag, custom element, oEmbed or badge, for each platform.",
};

/** The form of the builder. Its words are the values that the form sends. */
export const builderForm = {
  kind: "Kind",
  theme: "Theme",
  size: "Size",
  what: "Code, comparison or situation",
  examples:
    "`discord 4004`, `1006 vs 1013`, `idle timeout`, a line of a log, or the address of a page here",
  button: "Update preview",
  withScripts: "With scripts on, the preview follows as you choose.",
  withoutScripts:
    "Without them, the box at the end of each page has that page’s snippets; this one is of 1006.",
} as const;

/** The label of a choice: `Search field`, or the word that the form sends with a capital. */
export const choiceLabel = (word: string): string =>
  word === "search" ? "Search field" : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** What the builder and the box on each page say of what they made. */
export const resultWords = {
  label: "Preview and snippets",
  preview: "Preview",
  snippets: "Snippets",
  plainHtml: "The card as plain HTML, with no request",
  moreOptions: "Themes, sizes and what each platform needs",
  badgeAlt: (heading: string): string => `Badge: ${heading}`,
} as const;
