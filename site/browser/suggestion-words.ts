import { quoted } from "#data/text/quoted.ts";

/** What is spoken when suggestions appear. */
export const suggestionCount = (count: number): string =>
  count === 1
    ? "1 suggestion. Press the down arrow to choose it."
    : `${count} suggestions. Press the down arrow to choose one.`;

/** What stands in the place of suggestions: what was read, and what to add. */
export const noSuggestion = (typed: string): string =>
  `Nothing fits “${quoted(typed.trim())}”. Add the number, or a service and its code, such as discord 4004.`;
