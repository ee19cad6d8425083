import type { CloseCodeDescription } from "#data/words/describe.ts";
import type { RecordOf } from "#data/model/records.ts";
import { numberDescription } from "#data/words/pages/number-page.ts";
import { plainText } from "#data/text/text.ts";
import { fitDescription, fitNames } from "./fit.ts";

/** The description of a code's page: the answer, and the question people come with. */
export const codePageDescription = ({ answer, reconnect }: CloseCodeDescription): string =>
  fitDescription([answer, `${reconnect.question} ${reconnect.verdict}.`].map(plainText));

/** The description of the page of a number that only services define. */
export const numberPageDescription = (
  code: number,
  uses: readonly RecordOf<"service-code">[],
): string => {
  const names = uses.map(({ service }) => service.name);
  return numberDescription(code, fitNames(names, 90));
};
