import { describeCloseCode } from "#data/words/describe.ts";
import { messagesOfSituation } from "#data/lookup/message-links.ts";
import { pathOf } from "#data/model/paths.ts";
import { situationPhases, type Situation, type SituationPhase } from "#data/model/situation.ts";
import { situations } from "#data/situations/index.ts";
import { situationsWords } from "../head/page-words.ts";
import { bullets, inline, section, sourceList, markdownLinks } from "./blocks.ts";
import { messageLines } from "./lists.ts";
import type { MarkdownPage } from "./page.ts";

const phasesInOrder = Object.keys(situationPhases) as readonly SituationPhase[];

/** The Markdown of `/situations/`: every situation by when it happens. */
export function situationsMarkdown(origin: URL): MarkdownPage {
  const { heading, description } = situationsWords(situations);
  return {
    path: "/situations/",
    title: heading,
    description,
    blocks: [
      inline(description),
      ...phasesInOrder.flatMap((phase) =>
        section(
          situationPhases[phase],
          bullets(
            situations
              .filter((situation) => situation.phase === phase)
              .map(
                ({ id, title, happened }) =>
                  `${markdownLinks(origin)(inline(title), pathOf({ kind: "situation", id }))}: ${inline(happened)}`,
              ),
          ),
        ),
      ),
    ],
  };
}

/** The Markdown of a situation's page. */
export const situationMarkdown = (situation: Situation, origin: URL): MarkdownPage => ({
  path: pathOf({ kind: "situation", id: situation.id }),
  title: situation.title,
  description: situation.happened,
  blocks: [
    inline(situation.happened),
    ...section("Confirm it", inline(situation.confirm)),
    ...section("First safe move", inline(situation.firstSafeMove)),
    ...section("Symptoms", bullets(situation.symptoms.map(inline))),
    ...section("The fix", inline(situation.fix)),
    ...section("Shows up as", codesOf(situation, origin)),
    ...section("Log lines", messageLines(messagesOfSituation(situation.id), origin)),
    ...section("Sources", sourceList(situation.sources)),
  ],
});

const codesOf = ({ codes }: Situation, origin: URL): string =>
  codes.length === 0
    ? "No close code: the program learns of it in another way."
    : bullets(
        codes
          .map((code) => describeCloseCode(code))
          .map(
            ({ heading, path, happened }) =>
              `${markdownLinks(origin)(inline(heading), path)}: ${inline(happened)}`,
          ),
      );
