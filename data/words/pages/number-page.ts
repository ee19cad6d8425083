import { overviewPath } from "#data/model/paths.ts";
import type { CodeRange } from "#data/tables/ranges.ts";
import type { RichText } from "#data/text/rich-text.ts";

/** The titles of the sections of a number that the registry does not have. */
export const numberSections = {
  services: "Who uses it",
  range: "Its range",
  near: "Registered nearby",
  find: "Another code",
} as const;

/** That no service is known to use a number. */
export const noServiceUses = (code: number): RichText => [
  `No list that we know uses ${code}. `,
  { text: "All services", to: overviewPath("service") },
];

/** Where a range of numbers begins and ends. */
export const rangeSpan = ({ from, to }: CodeRange): string => `${from}–${to}`;

/** Who may define codes in a range. */
export const rangeOwner = ({ definedBy }: CodeRange): string =>
  `Who may define codes here: ${definedBy}.`;

/** The description of the page of a number that only services define. @param names of the services */
export const numberDescription = (code: number, names: string): string =>
  `What close code ${code} means to ${names}, and whether to reconnect.`;
