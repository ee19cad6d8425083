import { overviewPath } from "#data/model/paths.ts";
import type { Situation } from "#data/model/situation.ts";
import { firstSafeMoveLabel } from "#data/model/vocabulary.ts";
import type { RichText } from "#data/text/rich-text.ts";
import type { OverviewWords } from "./every-page.ts";

/** The words of `/situations/`. */
export const situationsWords = (situations: readonly Situation[]): OverviewWords => ({
  title: "What happened to my WebSocket? Every situation",
  heading: "What happened on the line",
  lead: "A code says how it ended; a situation says what happened. Each has its symptoms, a check that takes a minute, and a first move that cannot make it worse.",
  description: `${situations.length} things that happen to a WebSocket connection: how each looks, how to confirm it in a minute, and what to do first.`,
});

/** The titles of a situation's sections, and of the two answers above them. */
export const situationSections = {
  confirm: "Confirm it",
  firstSafeMove: firstSafeMoveLabel,
  symptoms: "Symptoms",
  limits: "Limits that cause it",
  fix: "The fix",
  codes: "Shows up as",
  messages: "Log lines",
  next: "Read next",
} as const;

/** What leads from the limits that cause a situation to all of them. */
export const allLimits = (count: number): string => `All ${count} limits on silence and age`;

/** Above what is done at one product and not at another. */
export const atEachProduct = "At each product";

/** That clients report a situation with no code. */
export const noCode = "No close code: the program learns of it in another way.";

/** That no line is known to mean a situation. */
export const noLine: RichText = [
  "No line that we know means this. ",
  { text: "All log lines", to: overviewPath("message-stack") },
];

/** What may follow a situation's title in that of its page, the longest first. */
export const situationTitleEndings = ["how to confirm it and what to do", "what to do"] as const;

/** What chats show for the codes of a situation that has none. */
export const noCodeLabel = "no close code";
