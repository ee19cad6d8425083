import { pathOf } from "#data/model/paths.ts";
import { codeSubject } from "#data/model/subject.ts";
import { mostRelevantLine } from "#data/search/match-lines.ts";
import { longestQuery } from "#data/search/read-query.ts";
import { readingOf } from "#data/search/reading.ts";
import { search, type Searched } from "#data/search/search.ts";
import type { Found } from "#data/search/search-page.ts";
import type { Answers } from "./answer-html.ts";
import type { BestAnswer } from "./best-answer.ts";

/** Where somebody may begin who found nothing: what ends most connections. */
const startingPoints = [
  pathOf(codeSubject(1006)),
  ...(["silent-drop", "idle-timeout", "server-shutdown"] as const).map((id) =>
    pathOf({ kind: "situation", id }),
  ),
];

/** How many answers are worth listing. */
const answersShown = 13;

/** What is looked up: a pasted log is its line that says most. */
const lookedUp = (typed: string, { lines }: Searched): string =>
  /[\r\n]/.test(typed) ? mostRelevantLine(typed, lines, longestQuery) : typed;

/**
 * Everything that the page of answers shows.
 * @param answerOf gives the best answer in short: from the records, or from what was loaded of them
 */
export function findAnswers(
  typed: string,
  searched: Searched,
  answerOf: (path: string) => BestAnswer,
): Answers {
  const asked = lookedUp(typed, searched);
  const found = search(asked, searched, answersShown);
  const [first] = found;
  return {
    found,
    reading: readingOf(asked, searched.index),
    best: first ? answerOf(first.path) : { rows: [] },
    nearest: startingPoints.flatMap((path) => pageAt(path, searched)),
  };
}

function pageAt(path: string, { index }: Searched): readonly Found[] {
  const page = index.pages.find((one) => one.path === path);
  return page ? [{ kind: page.kind, title: page.title, text: page.text, path }] : [];
}
