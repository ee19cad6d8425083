import { quoted } from "../text/quoted.ts";

/** What a program is told that asked for something that there is not. */

/** What one item of an index of the API is called. */
export const itemNames = {
  services: "service",
  situations: "situation",
  messages: "stack",
  timeouts: "limit",
  comparisons: "pair",
} as const;

type ItemName = (typeof itemNames)[keyof typeof itemNames];

export const apiRefusals = {
  /** @param written the same address in the letters that the API has, if there is such a one */
  address: (written?: string): string =>
    `The API has nothing at this address.${
      written === undefined ? "" : ` It is written in lower case and ends in “.json”: ${written}`
    }`,
  item: (name: ItemName, id: string): string => `The API has no ${name} “${quoted(id)}”.`,
  noAddress: (name: ItemName): string => `No ${name} has an address of its own.`,
  notRegistered: (code: number): string => `${code} is not a registered close code.`,
} as const;

export const oembedRefusals = {
  format: "This format is not implemented. Ask for format=json or format=xml.",
  noUrl: "The parameter url is missing. Give the address of a page of this site.",
  noCard: (example: string): string =>
    `Only pages of a close code, of a comparison or of a situation can be embedded, such as ${example}`,
} as const;

/** @param sizes those that there are, in px */
export const noSuchGlyphSize = (asked: string, sizes: readonly number[]): string =>
  `“${quoted(asked)}” is not a size of a glyph. There are ${sizes.join(", ")} px.`;

/** @param examples addresses of plain cards that there are */
export const noSuchPlainCard = (examples: string): string =>
  `There is no such card. There are ${examples}.`;

/** What to say about a text that means no card. */
export const explainNoCard = (typed: string): string =>
  `“${quoted(typed)}” has no card. Write a code (1006), a service with its code (discord 4004), two codes (1006 vs 1013), a situation (idle timeout), or the address of a page of this site.`;

/** What to say about the address of a card, `/embed/…`, in a folder that has none. */
export const noCardsIn = (section: string): string =>
  `There are no cards under “${quoted(section)}”.`;
