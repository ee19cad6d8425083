import { overviewPath } from "#data/model/paths.ts";
import type { CloseCodeDescription } from "../describe.ts";
import type { RichText } from "#data/text/rich-text.ts";

/** The titles of a code's sections, in the order of need. */
export const codeSections = {
  cause: "Find the cause",
  meaning: "What it means",
  wire: "On the wire",
  when: "When you see it",
  fix: "How to fix it",
  use: "When to use it",
  elsewhere: "Used otherwise",
  compare: "Compare",
} as const;

/** The title of the section, and the heading of the page, of the lines that mean a code. */
export const linesHeading = (code: number): string => `Log lines that mean ${code}`;

/** The labels of a code's facts, under its three questions. */
export const factLabels = {
  family: "Family",
  onTheWire: "On the wire",
  wasClean: "`wasClean`",
  definedIn: "Defined in",
} as const;

/** The columns of a code's symptoms. */
export const triageColumns = {
  symptom: "Symptom",
  likelyCause: "Likely cause",
  confirm: "Confirm fast",
  firstSafeMove: "First safe move",
} as const;

/** What leads to the symptoms that are not in view. */
export const moreSymptoms = (count: number): string => `${count} more symptoms`;

/** What the registry calls a code, where its heading says it in other words. */
export const registeredAs = (name: string): string => `IANA registers it as “${name}”.`;

/** What stands before the situations of a code. */
export const situationsLead = "What can have happened on the line:";

/** That a code has too many situations to name. */
export const manySituations = (count: number, code: number): RichText => [
  `${count} of the `,
  { text: "situations", to: overviewPath("situation") },
  ` show up as ${code}.`,
];

/** The heading of the fix as code. */
export const inCodeHeading = "In code";

/** The heading of the fix as code for one stack, where each stands under its own. */
export const inCodeOf = (stack: string): string => `In code: ${stack}`;

/** What leads to every line that means a code. */
export const allLines = (count: number): string => `All ${count} lines`;

/** What a link to a comparison says. */
export const orElse = (code: number, other: number): string => `${code} or ${other}?`;

/** The title of a code's page: what a search result shows. */
export const codePageTitle = ({
  heading,
  registered,
}: Pick<CloseCodeDescription, "heading" | "registered">): string =>
  registered
    ? `${heading}: what it means and how to fix it`
    : `${heading}: what this close code means`;
