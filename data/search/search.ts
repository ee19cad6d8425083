import { matchLines, similarLines, type LineMatch, type CompiledLine } from "./match-lines.ts";
import type { PageIndex } from "./page-index.ts";
import { isOfNumber, numberWithoutPage } from "./rank-number.ts";
import { rankPages } from "./rank-pages.ts";
import { readQuery, type Query } from "./read-query.ts";
import { numberKinds, type Found, type SearchLine } from "./search-page.ts";

/** What can be searched. Without the lines, a printed line is looked up by its words alone. */
export interface Searched {
  readonly index: PageIndex;
  readonly lines?: readonly CompiledLine[] | undefined;
}

/** How many lines, and how many similar ones, are worth showing. */
const linesShown = 3;

/**
 * The pages that answer what was typed, best first: the one function behind the field and behind
 * `/find`. Takes numbers, names, services with their codes, and printed lines; forgives a typo.
 * @param typed read up to `longestQuery` characters
 * @param limit how many at the most
 */
export function search(typed: string, searched: Searched, limit = 40): readonly Found[] {
  const query = readQuery(typed);
  if (query.isLine) return distinct(answersToLine(query, searched)).slice(0, limit);
  return distinct(rankPages(query, searched.index)).slice(0, limit);
}

const distinct = (found: readonly Found[]): readonly Found[] => {
  const byPath = new Map<string, Found>();
  for (const one of found) if (!byPath.has(one.path)) byPath.set(one.path, one);
  return [...byPath.values()];
};

/** First the code that the line names, then the line itself, what it means, and what is like it. */
function answersToLine(query: Query, { index, lines = [] }: Searched): readonly Found[] {
  const matched = matchLines(query.text, lines).slice(0, linesShown);
  const known = matched.length > 0 ? matched : similarLines(query.text, lines).slice(0, linesShown);
  const codes = [...matched.flatMap(({ code }) => code ?? []), ...query.named];
  return [
    ...codes.flatMap((code) => answersToCode(code, query, index)),
    ...known.map(({ line }) => foundLine(line)),
    ...known.flatMap((match) => meaningOf(match, query, index)),
    ...(query.words.length > 12 ? [] : rankPages(query, index)),
  ];
}

/** What a code means to the services that the line names, then what it means to all. */
function answersToCode(code: number, query: Query, index: PageIndex): readonly Found[] {
  const asked: Query = { ...query, words: [], noise: [], digits: [`${code}`] };
  const found = numberWithoutPage(asked, index);
  const ranked = rankPages(asked, index);
  const own = ranked.filter(
    ({ kind, title }) => kind === numberKinds.serviceCode && isNamed(title, query),
  );
  const general = ranked.filter(isOfNumber);
  const answers = [...own, ...(found ? [found] : []), ...general];
  const alone = query.words.length === 0 && query.digits.length === 1;
  return answers.map(({ exact, ...rest }) => (exact && alone ? { ...rest, exact } : rest));
}

/** Whether the first word of a title, its service, stands in the line. */
const isNamed = (title: string, { words }: Query): boolean =>
  words.includes(/^[\p{L}\p{N}]+/u.exec(title.toLowerCase())?.[0] ?? "");

const foundLine = ({ title, text, path }: SearchLine): Found => ({
  kind: "log line",
  title,
  text,
  path,
});

/** The situation of a line, and the code that its stack reports with it. */
function meaningOf({ line }: LineMatch, query: Query, index: PageIndex): readonly Found[] {
  const situation = index.pages.filter(({ path }) => path === line.situationPath);
  return [
    ...situation.map(({ kind, title, text, path }) => ({ kind, title, text, path })),
    ...(line.code === undefined ? [] : answersToCode(line.code, query, index)),
  ];
}
