import { allNamed, linksIn, type HtmlElement } from "./html.ts";
import { sectionsOf } from "./page-sections.ts";

const blocks = ["h2", "h3", "p", "li", "dt", "dd", "th", "td", "summary", "pre"];

/** What is read in an element, a block each, in the order of the page: `p It ended.` */
export const blocksOf = (within: HtmlElement): readonly string[] =>
  allNamed(within, ...blocks).map(({ name, text }) => `${name} ${text}`);

/** A section of a page: its blocks without its heading, and where its links lead. */
export interface SectionContent {
  readonly blocks: readonly string[];
  readonly hrefs: readonly string[];
}

/** The numbered sections of a page by their titles, in order. */
export const contentOf = (page: HtmlElement): Readonly<Record<string, SectionContent>> =>
  Object.fromEntries(
    sectionsOf(page).map(({ title, element }) => [
      title,
      {
        blocks: blocksOf(element).slice(1),
        hrefs: linksIn(element)
          .slice(1)
          .map(([, href]) => href),
      },
    ]),
  );

/** Blocks of one kind. */
export const each = (name: string, texts: readonly string[]): readonly string[] =>
  texts.map((text) => `${name} ${text}`);
