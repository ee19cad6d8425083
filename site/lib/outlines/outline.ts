import type { Block } from "./blocks.ts";

/** Where an outline is printed: as a page, or as its Markdown file. */
export type Medium = "page" | "markdown";

/** A section of a page, under a heading of its own. */
export interface OutlineSection {
  /** Its anchor: `#fix`. */
  readonly id: string;
  /** Its heading, as a short string of data/. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The only medium that has it; without it, both have. */
  readonly only?: Medium;
}

/** What a page says, in which order and under which headings: the page and its Markdown print it. */
export interface Outline {
  /** The path of the page, for example `/1006/`. */
  readonly path: string;
  /** Its heading, as a short string of data/. */
  readonly title: string;
  /** What llms.txt says of it, as a short string of data/. */
  readonly description: string;
  /** What stands above the first section. */
  readonly lead: readonly Block[];
  readonly sections: readonly OutlineSection[];
}

/** A section with those of its blocks that there are. */
export const section = (
  id: string,
  title: string,
  ...blocks: readonly (Block | undefined)[]
): OutlineSection => ({
  ...{ id, title },
  blocks: blocks.filter((block) => block !== undefined),
});

/** The same section for one medium alone. */
export const onlyIn = (only: Medium, whole: OutlineSection): OutlineSection => ({ ...whole, only });

const isIn =
  (medium: Medium) =>
  ({ only = medium }: { readonly only?: Medium }): boolean =>
    only === medium;

/** What stands above the first section in a medium. */
export const leadIn = ({ lead }: Outline, medium: Medium): readonly Block[] =>
  lead.filter(isIn(medium));

/** The sections that a medium has: those that would be empty are left out. */
export const sectionsIn = ({ sections }: Outline, medium: Medium): readonly OutlineSection[] =>
  sections
    .filter(isIn(medium))
    .map((whole) => ({ ...whole, blocks: whole.blocks.filter(isIn(medium)) }))
    .filter(({ blocks }) => blocks.length > 0);

/**
 * Whether a page lists its sections at its top. Six fit into three or four screens of a phone,
 * where scrolling is quicker than a list; a code has ten or more.
 */
export const needsSectionList = (shown: readonly OutlineSection[]): boolean => shown.length > 6;
