import type { CloseCode, CloseCodeGuide } from "../../data/close-code.ts";
import type { CloseCodeDescription } from "../../data/describe.ts";
import { plainText } from "../../data/text.ts";

/** The title of a code's page: what a search result shows. */
export const codePageTitle = ({ heading, registered }: CloseCodeDescription): string =>
  registered
    ? `${heading}: what it means and how to fix it`
    : `${heading}: what this close code means`;

/** The description of a code's page: the answer, and the question people come with. */
export const codePageDescription = ({ answer, reconnect }: CloseCodeDescription): string =>
  plainText(`${answer} ${reconnect.question} ${reconnect.verdict}.`);

/** What the registry calls a code, where its heading says it in other words. */
export const registeredAs = (
  { name }: CloseCode,
  { registeredName }: CloseCodeGuide,
): string | undefined => (name === registeredName ? undefined : registeredName);
