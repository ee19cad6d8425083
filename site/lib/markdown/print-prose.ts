import type { RichText } from "#data/text/rich-text.ts";
import type { Definition } from "../outlines/blocks.ts";
import { bullets, fence, inline, linkTo, numbered, sourceList } from "./blocks.ts";
import type { PrintersOf } from "./printed.ts";

/** A paragraph with its links. */
const richText = (words: RichText, origin: URL): string =>
  words
    .map((piece) =>
      typeof piece === "string"
        ? inlineBetween(piece)
        : linkTo(origin)(inline(piece.text), piece.to),
    )
    .join("")
    .trim();

/** A short string between links, which keeps the spaces at its ends. */
const inlineBetween = (words: string): string =>
  `${/^\s/.test(words) ? " " : ""}${inline(words)}${/\S\s+$/.test(words) ? " " : ""}`;

/** A term with what is said of it, on one line. */
export const definition = ({ term, text }: Definition): string =>
  `${inline(term)}: ${inline(text)}`;

/** Prose, and what any page may hold. */
export const proseMarkdown: PrintersOf<
  | "paragraph"
  | "bullets"
  | "steps"
  | "definitions"
  | "advice"
  | "code-lines"
  | "sides"
  | "sources"
  | "snippet"
  | "page-list"
> = {
  paragraph: ({ words }, { origin }) => [richText(words, origin)],
  bullets: ({ items }) => [bullets(items.map(inline))],
  steps: ({ items }) => [numbered(items.map(inline))],
  definitions: ({ items }) => items.map(definition),
  advice: ({ advice }, { heading }) =>
    advice.flatMap(({ title, text }) => [heading(inline(title)), inline(text)]),
  "code-lines": ({ language, code }) => [fence(language, code)],
  sides: ({ sides }, { heading, deeper }) =>
    sides.flatMap((side) => [heading(inline(side.heading)), ...deeper(side.blocks)]),
  sources: ({ sources }) => [sourceList(sources)],
  snippet: ({ text }) => [fence("", text)],
  "page-list": ({ pages }, { origin }) => [
    bullets(
      pages.map(
        ({ path, title, text }) => `${linkTo(origin)(inline(title), path)}: ${inline(text)}`,
      ),
    ),
  ],
};
