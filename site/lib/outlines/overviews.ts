import { confusedPairs } from "#data/comparisons/index.ts";
import { codesOfPair } from "#data/lookup/pairs.ts";
import { messageStacks } from "#data/messages/index.ts";
import type { ConfusedPair } from "#data/model/comparison.ts";
import { changesPath, overviewPath, timeoutsPath } from "#data/model/paths.ts";
import { serviceGroups, type ServiceGroup } from "#data/model/service.ts";
import { situationPhases, type SituationPhase } from "#data/model/situation.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";
import { changes } from "#data/tables/changes.ts";
import { oftenConfused } from "#data/tables/often-confused.ts";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { compareCodes } from "#data/words/compare.ts";
import { changesWords, feedLink } from "#data/words/pages/changes-page.ts";
import { compareSections, compareWords } from "#data/words/pages/comparison-pages.ts";
import type { HeadWords } from "#data/words/pages/every-page.ts";
import { messagesFilter, messagesWords } from "#data/words/pages/message-pages.ts";
import { servicesFilter, servicesWords } from "#data/words/pages/service-pages.ts";
import { situationsWords } from "#data/words/pages/situation-pages.ts";
import { timeoutsWords } from "#data/words/pages/timeouts-page.ts";
import { feed } from "../head/discovery.ts";
import { platformId } from "../addresses/platform-id.ts";
import { paragraph, type Block, type ListedPage } from "./blocks.ts";
import type { AskedTime } from "../limits/read-asked-time.ts";
import { onlyIn, section, type Outline, type OutlineSection } from "./outline.ts";

const overview = (
  path: string,
  { heading, description }: HeadWords,
  lead: readonly Block[],
  sections: readonly OutlineSection[],
): Outline => ({ path, title: heading, description, lead, sections });

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, "en");

/** The outline of `/services/`: every service by what it is. */
export function servicesOutline(): Outline {
  const words = servicesWords(services);
  const inOrder = services.toSorted(byName);
  return overview(
    overviewPath("service"),
    words,
    [paragraph(words.lead, "lead"), { kind: "filter", ...servicesFilter, only: "page" }],
    (Object.keys(serviceGroups) as readonly ServiceGroup[]).map((group) =>
      section(group, serviceGroups[group], {
        kind: "service-list",
        services: inOrder.filter((service) => service.group === group),
      }),
    ),
  );
}

/** The outline of `/situations/`: every situation by when it happens. */
export function situationsOutline(): Outline {
  const words = situationsWords(situations);
  return overview(
    overviewPath("situation"),
    words,
    [paragraph(words.lead, "lead")],
    (Object.keys(situationPhases) as readonly SituationPhase[]).map((phase) =>
      section(phase, situationPhases[phase], {
        kind: "situation-list",
        situations: situations.filter((situation) => situation.phase === phase),
      }),
    ),
  );
}

/** The outline of `/messages/`: every stack by its platform. */
export function messagesOutline(): Outline {
  const words = messagesWords(messageStacks);
  const platforms = [...Map.groupBy(messageStacks, ({ platform }) => platform)];
  return overview(
    overviewPath("message-stack"),
    words,
    [paragraph(words.lead, "lead"), { kind: "filter", ...messagesFilter, only: "page" }],
    platforms
      .toSorted(([a], [b]) => a.localeCompare(b, "en"))
      .map(([platform, stacks]) =>
        section(platformId(platform), platform, { kind: "stack-list", stacks }),
      ),
  );
}

/**
 * The outline of `/timeouts/`: every limit as a picture and in one table, the shortest first.
 * @param asked the time that a reader asks to mark
 */
export function timeoutsOutline(asked: AskedTime = { kind: "nothing" }): Outline {
  const words = timeoutsWords(timeoutLimits);
  const limits = timeoutLimits.toSorted(
    (a, b) => (a.defaultSeconds ?? Infinity) - (b.defaultSeconds ?? Infinity),
  );
  return overview(
    timeoutsPath,
    words,
    [
      paragraph(words.lead, "lead"),
      { kind: "limit-form", asked, only: "page" },
      { kind: "limit-picture", limits, asked, only: "page" },
      { kind: "limit-table", limits, asked },
    ],
    [],
  );
}

/** The outline of `/compare/`: the pairs that people confuse, with what decides between them. */
export const compareOutline = (): Outline =>
  overview(
    overviewPath("comparison"),
    compareWords,
    [{ kind: "compare-form", only: "page" }],
    [
      section(
        "confused",
        compareSections.confused,
        { kind: "often-confused", pairs: oftenConfused, only: "page" },
        { kind: "page-list", pages: confusedPairs.map(listedPair), only: "markdown" },
      ),
      onlyIn("page", section("all", compareSections.all, { kind: "every-pair" })),
    ],
  );

function listedPair(pair: ConfusedPair): ListedPage {
  const { title, path } = compareCodes(...codesOfPair(pair));
  return { path, title, text: pair.difference };
}

/** The outline of `/changes/`, the latest first. */
export const changesOutline = (): Outline =>
  overview(
    changesPath,
    changesWords,
    [paragraph([`${changesWords.lead} `, { text: feedLink, to: feed.path }], "lead")],
    changes.map((change) => section(change.id, change.title, { kind: "change", change })),
  );
