import {
  builderPath,
  codesPath,
  overviewPath,
  referencePath,
  timeoutsPath,
} from "#data/model/paths.ts";
import type { RichText } from "#data/text/rich-text.ts";
import { builderName, navigationWords, type OverviewWords } from "./every-page.ts";

/** What is said of a collection: all pages of one kind, or all rows of one table. */
interface CollectionWords {
  readonly path: string;
  readonly name: string;
  /** What a reader has who should look there, after “You have”. */
  readonly have: string;
  readonly answers: string;
}

/** Every collection, in the order in which `/reference/` lists them. A new one is a row here. */
export const collections = {
  codes: {
    path: codesPath,
    name: "Close codes",
    have: "a number",
    answers: "What it means, who sent it, whether to reconnect.",
  },
  services: {
    path: overviewPath("service"),
    name: "Services",
    have: "a product",
    answers: "What the numbers mean that it closes with, mostly from 4000 to 4999.",
  },
  situations: {
    path: overviewPath("situation"),
    name: "Situations",
    have: "a symptom",
    answers: "What happened on the line, how to confirm it, how to fix it.",
  },
  timeouts: {
    path: timeoutsPath,
    name: "Limits",
    have: "a time",
    answers: "Which timer cuts after that time, and whether it can be raised.",
  },
  messages: {
    path: overviewPath("message-stack"),
    name: "Log lines",
    have: "a line",
    answers: "Who prints it, and what it means.",
  },
  comparisons: {
    path: overviewPath("comparison"),
    name: "Comparisons",
    have: "two codes",
    answers: "What sets them apart, side by side.",
  },
} as const satisfies Readonly<Record<string, CollectionWords>>;

/** Which collection. */
export type CollectionId = keyof typeof collections;

/** The words of `/reference/`. */
export const referenceWords: OverviewWords = {
  title: "WebSocket reference: close codes, services, limits, log lines",
  heading: navigationWords.reference,
  lead: "Start from what you have.",
  description:
    "Everything that this site lists about WebSocket connections that close: codes, services, situations, limits, log lines, comparisons.",
};

/** The columns of the collections. */
export const collectionColumns = {
  have: "You have",
  name: "Look in",
  count: "Entries",
  answers: "It answers",
  examples: "For example",
} as const;

/** The titles of the sections below them. */
export const referenceSections = { families: "Families of codes", data: "As data" } as const;

/** That the families look the same everywhere. */
export const familiesNote = "Each has one shape and one colour, on every page.";

/** Where programs read the same. @param indexes the JSON file of each collection */
export const dataWords = (
  indexes: readonly { readonly text: string; readonly to: string }[],
): RichText => [
  "Each collection as JSON: ",
  ...indexes.flatMap((index, at) => (at === 0 ? [index] : [", ", index])),
  ". Each page as Markdown, at its address with `.md`; ",
  { text: "llms.txt", to: "/llms.txt" },
  " lists them. Many pages as a card ",
  { text: "to embed", to: builderPath },
  ".",
];

/** The page above every collection, as a trail names it. */
export const referenceCrumb = { name: referenceWords.heading, path: referencePath } as const;

/** The pages that list others by the names that people know them by. */
export const namedOverviews: readonly Pick<CollectionWords, "name" | "path">[] = [
  referenceCrumb,
  ...Object.values(collections),
  { name: builderName, path: builderPath },
];
