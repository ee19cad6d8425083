import { closeCodes } from "#data/codes/index.ts";
import { findCode } from "#data/lookup/find-code.ts";
import { findGuide } from "#data/lookup/find-guide.ts";
import { serviceCodeNumbers, servicesUsing } from "#data/lookup/find-service.ts";
import { triageOf } from "#data/lookup/triage-of.ts";
import type { CloseCode } from "#data/model/close-code.ts";
import { rangesPath } from "#data/model/paths.ts";
import { beyondRanges, codeRanges, type CodeRange } from "#data/tables/ranges.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { typedForCode } from "./typed-words.ts";
import type { SearchPage } from "../search-page.ts";

function numberPage({ code }: Pick<CloseCode, "code">): SearchPage {
  const { heading, happened, path, name } = describeCloseCode(code);
  return { title: heading, text: happened, path, name, also: "", code };
}

/** The page of each registered code, with its symptoms and its advice. */
export const codePages = (): readonly SearchPage[] =>
  closeCodes.map((closeCode) => ({
    ...numberPage(closeCode),
    also: typedForCode[closeCode.code] ?? "",
    body: saysOf(closeCode),
  }));

function saysOf(closeCode: CloseCode): readonly string[] {
  const { description, whenYouSeeIt, howToFix, useWhen } = findGuide(closeCode);
  return [
    ...description,
    ...whenYouSeeIt,
    ...howToFix.flatMap(({ title, text }) => [title, text]),
    useWhen,
    ...triageOf(closeCode.code).flatMap(({ symptom, likelyCause }) => [symptom, likelyCause]),
  ];
}

/** The pages of numbers that only services use. */
export const servicesNumberPages = (): readonly SearchPage[] =>
  serviceCodeNumbers()
    .filter((code) => !findCode(code))
    .map((code) => ({ ...numberPage({ code }), text: usedBy(code) }));

/** Who defines a number without a record, as many names as fit a line. */
function usedBy(code: number): string {
  const names = servicesUsing(code).map(({ service }) => service.name);
  const more = names.length - 2;
  return `Defined by ${names.slice(0, 2).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

/** The ranges of numbers, and what lies beyond them. */
export const rangePages = (): readonly SearchPage[] => [...codeRanges, beyondRanges].map(rangePage);

const rangePage = ({ from, to, name, definedBy }: CodeRange): SearchPage => ({
  title: `${from}–${to} ${name}`,
  text: `${definedBy}.`,
  path: rangesPath,
  name,
  also: "range",
  code: from,
  codeTo: to,
});
