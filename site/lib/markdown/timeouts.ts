import { resolveSource } from "#data/model/source.ts";
import type { TimeoutLimit } from "#data/model/timeout.ts";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { markdownCode } from "./escape-markdown.ts";
import { limitDefault, limitKinds, timeoutsWords } from "../head/page-words.ts";
import { inline, link, table } from "./blocks.ts";
import type { MarkdownPage } from "./page.ts";

/** The Markdown of `/timeouts/`: every limit in one table, the shortest first. */
export function timeoutsMarkdown(): MarkdownPage {
  const { heading, description } = timeoutsWords(timeoutLimits);
  const inOrder = timeoutLimits.toSorted(
    (a, b) => (a.defaultSeconds ?? Infinity) - (b.defaultSeconds ?? Infinity),
  );
  return {
    path: "/timeouts/",
    title: heading,
    description,
    blocks: [
      inline(description),
      table(
        [
          "Default",
          "Product",
          "Setting",
          "Limits",
          "What the client sees",
          "Can it be raised?",
          "Source",
        ],
        inOrder.map(cells),
      ),
    ],
  };
}

const cells = (limit: TimeoutLimit): readonly string[] => [
  limitDefault(limit),
  inline(limit.product),
  markdownCode(limit.setting),
  limitKinds[limit.kind],
  inline(limit.clientSees),
  inline(limit.raise),
  limit.sources
    .map(resolveSource)
    .map(({ title, url }) => link(inline(title), url))
    .join(", "),
];
