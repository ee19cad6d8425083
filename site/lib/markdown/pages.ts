import { catalogue } from "../catalogue/catalogue.ts";
import type { MarkdownPage } from "./page.ts";

/** Pages of one kind, under the heading that llms.txt gives them. */
export interface MarkdownGroup {
  readonly title: string;
  readonly pages: readonly MarkdownPage[];
}

/** Every page that has a Markdown file, by kind: all that the sitemap lists. */
export const markdownGroups = (origin: URL): readonly MarkdownGroup[] =>
  [...Map.groupBy(catalogue, ({ group }) => group)].map(([title, kinds]) => ({
    title,
    pages: kinds.flatMap(({ pages }) => pages().map((page) => page.markdown(origin))),
  }));

/** The same pages without their groups. */
export const markdownPages = (origin: URL): readonly MarkdownPage[] =>
  markdownGroups(origin).flatMap(({ pages }) => pages);
