import type { Service } from "#data/model/service.ts";
import type { RichText } from "#data/text/rich-text.ts";
import { pathOf } from "#data/model/paths.ts";
import { codeSubject } from "#data/model/subject.ts";
import type { OverviewWords } from "./every-page.ts";

/** How many codes some services have in all. */
export const codesOf = (services: readonly Service[]): number =>
  services.reduce((sum, { codes }) => sum + codes.length, 0);

/** The words of `/services/`. */
export const servicesWords = (services: readonly Service[]): OverviewWords => ({
  title: "WebSocket close codes of services, from Discord to Kubernetes",
  heading: "Close codes of services",
  lead: `A number from 4000 to 4999 means what its owner says. These ${services.length} lists say it for ${codesOf(services)} codes, each with the place where it was read.`,
  description: `${codesOf(services)} close codes of ${services.length} services and servers: what each means, whether to reconnect, and where that was read.`,
});

/** The field that narrows the list of services. */
export const servicesFilter = {
  label: "Find a service or a number",
  placeholder: "discord, or 4004",
} as const;

/** What a service's page is called, and its list of codes. */
export const serviceHeading = ({ name }: Pick<Service, "name">): string => `${name} close codes`;

/** The titles of a service's sections. */
export const serviceSections = { codes: "Codes", embed: "Embed" } as const;

/** The columns of a service's codes. */
export const serviceColumns = {
  code: "Code",
  meaning: "Name and meaning",
  reconnect: "Reconnect?",
  remedy: "What to do",
} as const;

/** That a list was not read at its source. */
export const readSecondhand = "This list was read in a secondary source, not at the service.";

/** When a service's list was read, and where it says more. @param label what the link says */
export const readOnWords = ({ readOn, docs }: Service, label: string): RichText => [
  `Read ${readOn}. More: `,
  { text: label, to: docs },
  ".",
];

/** How to show a service's list elsewhere. */
export const embedServiceWords =
  "The page of each code shows its card, badge and element. To link to this list:";

/** The titles of the sections of a service's code. */
export const serviceCodeSections = {
  fix: "What to do",
  list: ({ name }: Service): string => `All codes of ${name}`,
  others: "Elsewhere",
} as const;

/** In how many other lists a number stands. */
export const otherLists = (count: number): string =>
  count === 0
    ? "No other list that we know uses this number."
    : `The same number means something else in ${count} other ${count === 1 ? "list" : "lists"}:`;

/** What leads from a service's code to the number itself. */
export const trueEverywhere = (code: number): RichText => [
  { text: `What is true of ${code} everywhere`, to: pathOf(codeSubject(code)) },
];

/** What may follow a service's heading in the title of its page. */
export const serviceTitleEndings = ["what each means and whether to reconnect"] as const;

/** What may follow a code's heading there, the longest first. */
export const serviceCodeTitleEndings = [
  "what it means and whether to reconnect",
  "what it means",
] as const;

/** What chats show below a link to a service. */
export const serviceLabels = {
  codes: "Close codes",
  final: "Do not reconnect after",
  none: "none of them",
} as const;
