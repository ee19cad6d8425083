import { requireCard } from "../cards/site-card.ts";
import { embedChoice } from "../embed/embed-choice.ts";
import { embedWords } from "../head/page-words.ts";
import type { PlatformSnippet } from "../embed/platform-snippet.ts";
import { platformSnippets } from "../embed/platforms.ts";
import { inline, link, section } from "./blocks.ts";
import type { MarkdownPage } from "./page.ts";

/** The Markdown of `/embed/`: every snippet for the code that the builder starts with. */
export function embedMarkdown(origin: URL): MarkdownPage {
  const { heading, description } = embedWords;
  const snippets = platformSnippets(embedChoice(requireCard("/1006/"), origin), origin);
  return {
    path: "/embed/",
    title: heading,
    description,
    blocks: [inline(description), ...snippets.flatMap(snippetBlocks)],
  };
}

/** Snippets hold no fence of their own: they are single lines of markup. */
const snippetBlocks = ({ name, note, text, source }: PlatformSnippet): readonly string[] =>
  section(
    name,
    [inline(note), ...(source ? [link(inline(source.title), source.url)] : [])].join(" "),
    `\`\`\`\n${text}\n\`\`\``,
  );
