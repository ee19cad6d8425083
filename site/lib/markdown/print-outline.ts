import { leadIn, sectionsIn, type Outline } from "../outlines/outline.ts";
import type { Block, BlockKind } from "../outlines/blocks.ts";
import { inline } from "./blocks.ts";
import { codeMarkdown } from "./print-code.ts";
import { overviewMarkdown } from "./print-overviews.ts";
import { proseMarkdown } from "./print-prose.ts";
import { subjectMarkdown } from "./print-subjects.ts";
import type { Place, PrintersOf } from "./printed.ts";

/** What only a page has: a form, a picture, a box to copy from. */
const nothing = () => [];

const printers: PrintersOf<BlockKind> = {
  ...proseMarkdown,
  ...codeMarkdown,
  ...subjectMarkdown,
  ...overviewMarkdown,
  embed: nothing,
  "markdown-link": nothing,
  "find-form": nothing,
  filter: nothing,
  "compare-form": nothing,
  "limit-form": nothing,
  "limit-picture": nothing,
  "every-pair": nothing,
};

/** The Markdown of an outline, without the page's own heading: paragraphs, lists, tables, in order. */
export const markdownBlocks = (outline: Outline, origin: URL): readonly string[] => [
  ...printBlocks(leadIn(outline, "markdown"), placeBelow(1, origin)),
  ...sectionsIn(outline, "markdown").flatMap(({ title, blocks }) => [
    headingOf(2, inline(title)),
    ...printBlocks(blocks, placeBelow(2, origin)),
  ]),
];

const headingOf = (level: number, text: string): string => `${"#".repeat(level)} ${text}`;

/** Where blocks stand below a heading. @param level of that heading, 1 for the page's own */
const placeBelow = (level: number, origin: URL): Place => ({
  origin,
  heading: (text) => headingOf(level + 1, text),
  deeper: (blocks) => printBlocks(blocks, placeBelow(level + 1, origin)),
});

const printBlocks = (blocks: readonly Block[], place: Place): readonly string[] =>
  blocks.flatMap((block) => printBlock(block, place));

/** Prints a block by the printer of its kind: their types hold that the two fit. */
function printBlock(block: Block, place: Place): readonly string[] {
  const print = printers[block.kind] as (block: Block, place: Place) => readonly string[];
  return print(block, place);
}
