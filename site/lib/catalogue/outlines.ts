import type { Outline } from "../outlines/outline.ts";
import { catalogue } from "./catalogue.ts";

/** Outlines of one kind, under the heading that llms.txt gives them. */
export interface OutlineGroup {
  readonly title: string;
  readonly outlines: readonly Outline[];
}

/** The outline of every page that the sitemap lists, by kind. */
export const outlineGroups = (origin: URL): readonly OutlineGroup[] =>
  [...Map.groupBy(catalogue, ({ group }) => group)].map(([title, kinds]) => ({
    title,
    outlines: kinds.flatMap(({ pages }) => pages().map((page) => page.outline(origin))),
  }));

/** The same without their groups. */
export const allOutlines = (origin: URL): readonly Outline[] =>
  outlineGroups(origin).flatMap(({ outlines }) => outlines);
