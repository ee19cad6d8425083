import { builderPath } from "#data/model/paths.ts";
import { embedWords, resultWords } from "#data/words/pages/embed-page.ts";
import { requireCard } from "../cards/site-card.ts";
import { embedChoice } from "../embed/embed-choice.ts";
import { platformSnippets } from "../embed/platforms.ts";
import { paragraph } from "./blocks.ts";
import { onlyIn, section, type Outline } from "./outline.ts";

/** The outline of `/embed/` as it opens: a card, and every snippet for it. A page shows what was chosen. */
export function embedOutline(origin: URL): Outline {
  const snippets = platformSnippets(embedChoice(requireCard("/1006/"), origin), origin);
  return {
    path: builderPath,
    title: embedWords.heading,
    description: embedWords.description,
    lead: [paragraph(embedWords.lead, "lead")],
    sections: [
      onlyIn("page", section("preview", resultWords.preview, { kind: "embed", path: "/1006/" })),
      section("snippets", resultWords.snippets, { kind: "platform-snippets", snippets }),
    ],
  };
}
