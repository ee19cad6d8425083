import type { CloseCodeDescription } from "#data/words/describe.ts";
import type { RecordOf } from "#data/model/records.ts";
import { plainText } from "#data/text/text.ts";
import { fitDescription, fitNames } from "./fit.ts";

/** The title of a code's page: what a search result shows. */
export const codePageTitle = ({ heading, registered }: CloseCodeDescription): string =>
  registered
    ? `${heading}: what it means and how to fix it`
    : `${heading}: what this close code means`;

/** The description of a code's page: the answer, and the question people come with. */
export const codePageDescription = ({ answer, reconnect }: CloseCodeDescription): string =>
  fitDescription([answer, `${reconnect.question} ${reconnect.verdict}.`].map(plainText));

/** The description of the page of a number that only services define. */
export const numberPageDescription = (
  code: number,
  uses: readonly RecordOf<"service-code">[],
): string => {
  const names = uses.map(({ service }) => service.name);
  return `What close code ${code} means to ${fitNames(names, 90)}, and whether to reconnect.`;
};
