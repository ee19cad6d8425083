import { legalText } from "./escape-markup.ts";

const shown = 60;

/** What would turn the words around a quotation: Unicode's embeddings, overrides and isolates. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** What was asked for, cut to a length that a message can quote; no half of a character is left. */
export function quoted(asked: string): string {
  const start = legalText(asked.slice(0, shown)).replace(turning, "");
  return asked.length > shown ? `${start}…` : start;
}
