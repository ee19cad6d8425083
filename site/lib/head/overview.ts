import { changes } from "#data/tables/changes.ts";
import { closeCodes } from "#data/codes/index.ts";
import { confusedPairs } from "#data/comparisons/index.ts";
import type { CloseCodeDescription } from "#data/words/describe.ts";
import type { MessageStack } from "#data/model/message.ts";
import { messageStacks } from "#data/messages/index.ts";
import {
  builderPath,
  changesPath,
  overviewPath,
  pathOf,
  referencePath,
  timeoutsPath,
} from "#data/model/paths.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { cardWidths, offeredThemes } from "../embed/embed-choice.ts";
import { lastChanged } from "../listings/last-changed.ts";
import { changesWords } from "#data/words/pages/changes-page.ts";
import { compareWords } from "#data/words/pages/comparison-pages.ts";
import { embedWords } from "#data/words/pages/embed-page.ts";
import { countLabels as labelOf, type HeadWords } from "#data/words/pages/every-page.ts";
import {
  codeLinesWords,
  linesOf,
  messagesWords,
  stackTitleEndings,
  stackWords,
} from "#data/words/pages/message-pages.ts";
import { codesOf, servicesWords } from "#data/words/pages/service-pages.ts";
import { situationsWords } from "#data/words/pages/situation-pages.ts";
import { collections, referenceWords } from "#data/words/pages/reference-page.ts";
import { timeoutsWords } from "#data/words/pages/timeouts-page.ts";
import { platformId } from "../addresses/platform-id.ts";
import { fitTitle } from "./fit.ts";
import { trailTo } from "./trail.ts";
import { siteSummary } from "#data/words/site.ts";
import { homeTitle } from "#data/words/pages/home-page.ts";
import { breadcrumbList, collectionPage, techArticle, webSite } from "./structured-data.ts";
import type { DeepHead, Label, PageHead } from "./page-head.ts";

type Labels = readonly [Label, Label];

const count = (label: string, things: number): Label => [label, `${things}`];

/** A page that lists others. */
function listHead(words: HeadWords, path: string, labels: Labels, origin: URL): PageHead {
  const { title, heading: name, description } = words;
  const url = new URL(path, origin).href;
  return { title, description, path, labels, things: [collectionPage({ name, description, url })] };
}

/** The head of the home page. */
export const homeHead = (origin: URL): PageHead => ({
  title: homeTitle,
  description: siteSummary,
  path: "/",
  labels: [count(labelOf.codes, closeCodes.length), count(labelOf.services, services.length)],
  things: [webSite(origin)],
});

/** The head of `/reference/`. */
export const referenceHead = (origin: URL): PageHead =>
  listHead(
    referenceWords,
    referencePath,
    [
      count(labelOf.collections, Object.keys(collections).length),
      count(labelOf.codes, closeCodes.length),
    ],
    origin,
  );

/** The head of `/services/`. */
export const servicesHead = (origin: URL): PageHead =>
  listHead(
    servicesWords(services),
    overviewPath("service"),
    [count(labelOf.services, services.length), count(labelOf.serviceCodes, codesOf(services))],
    origin,
  );

/** The head of `/situations/`. */
export const situationsHead = (origin: URL): PageHead =>
  listHead(
    situationsWords(situations),
    overviewPath("situation"),
    [
      count(labelOf.situations, situations.length),
      count(labelOf.withoutCode, situations.filter(({ codes }) => codes.length === 0).length),
    ],
    origin,
  );

/** The head of `/messages/`. */
export const messagesHead = (origin: URL): PageHead =>
  listHead(
    messagesWords(messageStacks),
    overviewPath("message-stack"),
    [count(labelOf.stacks, messageStacks.length), count(labelOf.lines, linesOf(messageStacks))],
    origin,
  );

/** The head of `/compare/`. */
export const compareHead = (origin: URL): PageHead =>
  listHead(
    compareWords,
    overviewPath("comparison"),
    [count(labelOf.codes, closeCodes.length), count(labelOf.confused, confusedPairs.length)],
    origin,
  );

/** The head of `/changes/`. */
export const changesHead = (origin: URL): PageHead =>
  listHead(
    changesWords,
    changesPath,
    [count(labelOf.changes, changes.length), [labelOf.latest, changes[0].when.slice(0, 10)]],
    origin,
  );

/** The head of `/embed/`. */
export const embedHead = (origin: URL): PageHead =>
  listHead(
    embedWords,
    builderPath,
    [
      count(labelOf.themes, offeredThemes.length),
      count(labelOf.sizes, Object.keys(cardWidths).length),
    ],
    origin,
  );

/** The head of the page of every line that means a code. */
export function codeLinesHead(
  { code, heading, name, familyName, path: above }: CloseCodeDescription,
  lines: readonly unknown[],
  origin: URL,
): DeepHead {
  const words = codeLinesWords(code, name, lines);
  const path = pathOf({ kind: "code-lines", code });
  const trail = [{ name: heading, path: above }];
  return {
    ...listHead(
      words,
      path,
      [count(labelOf.lines, lines.length), [labelOf.family, familyName]],
      origin,
    ),
    trail,
    things: [breadcrumbList(trail, { name: words.heading, path }, origin)],
  };
}

/** The head of `/timeouts/`. */
export function timeoutsHead(origin: URL): PageHead {
  const { title, heading: name, description } = timeoutsWords(timeoutLimits);
  const path = timeoutsPath;
  const url = new URL(path, origin).href;
  const idle = timeoutLimits.filter(({ kind }) => kind === "idle").length;
  return {
    title,
    description,
    path,
    labels: [count(labelOf.silence, idle), count(labelOf.age, timeoutLimits.length - idle)],
    things: [techArticle({ name, description, url }, origin, lastChanged(path))],
  };
}

/** The head of the page of one stack's lines. */
export function stackHead(stack: MessageStack, origin: URL): DeepHead {
  const { heading: name, description } = stackWords(stack);
  const path = pathOf({ kind: "message-stack", id: stack.id });
  const url = new URL(path, origin).href;
  const trail = [
    ...trailTo("messages"),
    {
      name: stack.platform,
      path: `${overviewPath("message-stack")}#${platformId(stack.platform)}`,
    },
  ];
  return {
    title: fitTitle(stack.name, stackTitleEndings),
    description,
    path,
    labels: [count(labelOf.lines, stack.messages.length), [labelOf.platform, stack.platform]],
    trail,
    things: [
      techArticle({ name, description, url }, origin, lastChanged(path)),
      breadcrumbList(trail, { name: stack.name, path }, origin),
    ],
  };
}
