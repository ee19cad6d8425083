import { closeCodes } from "#data/codes/index.ts";
import { compareCodes } from "#data/words/compare.ts";
import { serviceCodeNumbers } from "#data/lookup/find-service.ts";
import { findCode } from "#data/lookup/find-code.ts";
import { codesWithManyLines } from "#data/lookup/message-links.ts";
import { messageStacks } from "#data/messages/index.ts";
import { builtPairs } from "#data/lookup/pairs.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";
import { changesMarkdown } from "./changes.ts";
import { codeMarkdown } from "./code.ts";
import { compareMarkdown, comparisonMarkdown } from "./comparison.ts";
import { embedMarkdown } from "./embed.ts";
import { homeMarkdown } from "./home.ts";
import { codeLinesMarkdown, messagesMarkdown, messageStackMarkdown } from "./messages.ts";
import { numberMarkdown } from "./number.ts";
import type { MarkdownPage } from "./page.ts";
import { serviceCodeMarkdown, serviceMarkdown, servicesMarkdown } from "./service.ts";
import { situationMarkdown, situationsMarkdown } from "./situation.ts";
import { timeoutsMarkdown } from "./timeouts.ts";

/** Pages of one kind, under the heading that llms.txt gives them. */
export interface MarkdownGroup {
  readonly title: string;
  readonly pages: readonly MarkdownPage[];
}

const overviewPages = (origin: URL): readonly MarkdownPage[] => [
  servicesMarkdown(origin),
  situationsMarkdown(origin),
  timeoutsMarkdown(),
  messagesMarkdown(origin),
  compareMarkdown(origin),
  embedMarkdown(origin),
  changesMarkdown(origin),
];

const numberPages = (origin: URL): readonly MarkdownPage[] =>
  serviceCodeNumbers()
    .filter((number) => !findCode(number))
    .map((number) => numberMarkdown(number, origin));

const serviceCodePages = (origin: URL): readonly MarkdownPage[] =>
  services.flatMap((service) =>
    service.codes.map((use) => serviceCodeMarkdown({ service, use }, origin)),
  );

/** Every page that has a Markdown twin, by kind: all that the sitemap lists. */
export function markdownGroups(origin: URL): readonly MarkdownGroup[] {
  const overviews = overviewPages(origin);
  const group = (title: string, pages: readonly MarkdownPage[]): MarkdownGroup => ({
    title,
    pages,
  });
  return [
    group("Overviews", [homeMarkdown(overviews, origin), ...overviews]),
    group(
      "Codes",
      closeCodes.map((record) => codeMarkdown(record, origin)),
    ),
    group(
      "Situations",
      situations.map((situation) => situationMarkdown(situation, origin)),
    ),
    group(
      "Services",
      services.map((service) => serviceMarkdown(service, origin)),
    ),
    group("Log lines", [
      ...codesWithManyLines().map(({ code, lines }) => codeLinesMarkdown(code, lines, origin)),
      ...messageStacks.map((stack) => messageStackMarkdown(stack, origin)),
    ]),
    group("Numbers that services use", numberPages(origin)),
    group("Codes of services", serviceCodePages(origin)),
    group(
      "Comparisons",
      builtPairs().map((pair) => comparisonMarkdown(compareCodes(...pair), origin)),
    ),
  ];
}

/** The same pages without their groups. */
export const markdownPages = (origin: URL): readonly MarkdownPage[] =>
  markdownGroups(origin).flatMap(({ pages }) => pages);
