import type { Evidence } from "#data/lookup/evidence.ts";
import { builderPath, overviewPath } from "#data/model/paths.ts";
import { siteName } from "../site.ts";
import type { RichText } from "#data/text/rich-text.ts";

/** What the home page says around its field. */
export const homeWords = {
  invitation:
    "Type the close code, a service and its code, what you see in your own words, or paste the line from your log. You get what it means, who sent it, and what to do next.",
  forExample: "For example",
  ends: { client: "client", server: "server" },
} as const;

/** The titles of its sections. */
export const homeSections = {
  codes: "Codes",
  services: "Services",
  confused: "Often confused",
  evidence: "Evidence",
  embed: "Embed",
  more: "More",
} as const;

/** The columns of the table of codes. */
export const codeColumns = {
  code: "Code",
  happened: "What happened",
  family: "Family",
  reconnect: "Reconnect?",
} as const;

/** What leads to the services. */
export const servicesLead = (count: number): string =>
  `Codes from 4000 to 4999 mean what the service says they mean. ${count} lists say it, among them:`;

/** What leads to all services. */
export const allServices = (count: number): RichText => [
  { text: `All ${count} services`, to: overviewPath("service") },
];

/** What leads to the comparisons. */
export const compareAny: RichText = [
  { text: "Compare any two codes", to: overviewPath("comparison") },
];

/** What it says on where its facts come from, and on what is not known. */
export const evidenceWords = (evidence: Evidence): readonly string[] => [
  `Every fact names its source: ${evidence.documents} documents and source files in all, from RFC 6455, the WHATWG standard and IANA's registry to the code of the libraries.`,
  `Names and lines are quoted letter for letter; meanings and advice are in our words. What clients report was read in their source and documentation; it was not measured.`,
  `${evidence.quotedServices} lists of services and ${evidence.quotedLines} of ${evidence.lines} log lines were read where somebody else quotes them, and are marked. Of ${evidence.serviceCodes} codes of services, ${evidence.unknownReconnect} come without a word on whether to reconnect: there we say so and do not guess.`,
];

/** What it says on cards, badges and the element. */
export const embedLead: RichText = [
  "Every code has a card for an `iframe`, a badge for a README and a custom element for documentation. ",
  { text: "The builder", to: builderPath },
  " has the lines to copy for each platform, and so has the page of each code, ",
  { text: "for example 1006", to: "/1006/#embed" },
  ".",
];

/** What a search result calls it. */
export const homeTitle = `${siteName} Every close code explained`;
