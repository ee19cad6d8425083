import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import type { Block, BlockKind, BlockOf } from "#site/lib/outlines/blocks.ts";

/**
 * The components that a view prints its blocks with. Each view names its own, since a page carries
 * the styles of every component that it imports.
 */
export type BlockComponents = {
  readonly [Kind in BlockKind]?: (facts: Omit<BlockOf<Kind>, "kind" | "only">) => unknown;
};

/**
 * The component of a block's kind.
 * @throws if the view names none: its outline has a block that it cannot print
 */
export function componentOf({ kind }: Block, components: BlockComponents): AstroComponentFactory {
  const component = components[kind];
  if (component) return component as unknown as AstroComponentFactory;
  throw new Error(`No component prints “${kind}” here. Add one to the view’s \`components\`.`);
}
