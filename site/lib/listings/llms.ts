import { plainText } from "#data/text/text.ts";
import { apiIndexes, apiIndexPath, schemaKinds, schemaPath } from "../api/paths.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import { link } from "../markdown/blocks.ts";
import type { OutlineGroup } from "../catalogue/outlines.ts";
import type { Outline } from "../outlines/outline.ts";
import { llmsWords } from "#data/words/for-programs.ts";
import { siteName, siteSummary } from "#data/words/site.ts";
import { markdownPath } from "../addresses/urls.ts";

const plain = (short: string) => escapeMarkdown(plainText(short));

/** The site for a language model (llmstxt.org): what it is, then every page's Markdown file. */
export const llmsText = (groups: readonly OutlineGroup[], origin: URL): string =>
  [
    `# ${siteName}`,
    `> ${siteSummary}`,
    ...groups
      .filter(({ outlines }) => outlines.length > 0)
      .flatMap(({ title, outlines }) => [
        `## ${title}`,
        outlines.map((outline) => entry(outline, origin)),
      ]),
    `## ${llmsWords.forPrograms}`,
    apiLines(origin),
  ]
    .map((block) => (typeof block === "string" ? block : block.join("\n")))
    .join("\n\n")
    .concat("\n");

const entry = ({ path, title, description }: Outline, origin: URL): string =>
  `- ${link(plain(title), new URL(markdownPath(path), origin).href)}: ${plain(description)}`;

const apiLines = (origin: URL): readonly string[] => [
  ...apiIndexes.map(
    (index) =>
      `- ${link(`${index}.json`, new URL(apiIndexPath(index), origin).href)}: ${llmsWords.indexes[index]}`,
  ),
  ...schemaKinds.map(
    (kind) =>
      `- ${link(`schema/${kind}.json`, new URL(schemaPath(kind), origin).href)}: ${llmsWords.schema}`,
  ),
];
