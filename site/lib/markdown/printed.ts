import type { Block, BlockKind, BlockOf } from "../outlines/blocks.ts";

/** Where blocks are printed: on which site, and below a heading of which level. */
export interface Place {
  readonly origin: URL;
  /** Prints blocks below a heading one level deeper. */
  readonly deeper: (blocks: readonly Block[]) => readonly string[];
  /** A heading below the one that the blocks stand under. @param text Markdown */
  readonly heading: (text: string) => string;
}

/** How blocks of some kinds are written down: paragraphs, lists and tables of Markdown. */
export type PrintersOf<Kind extends BlockKind> = {
  readonly [K in Kind]: (block: BlockOf<K>, place: Place) => readonly string[];
};
