import { givesReason, namesService } from "./names-service.ts";
import type { LineMatch } from "./match-lines.ts";
import { isOfNumber, numberWithoutPage } from "./rank-number.ts";
import { rankPages } from "./rank-pages.ts";
import type { Query } from "./read-query.ts";
import { numberKinds, type Found } from "./search-page.ts";
import type { KnownPage, WordIndex } from "./word-index.ts";

/** How many lines are worth showing. */
const linesShown = 3;

/**
 * For a printed line: the code that it names, then the lines that it matches, then what they mean.
 * @param matches the longest first
 */
export function answersToLine(
  query: Query,
  matches: readonly LineMatch[],
  index: WordIndex,
): readonly Found[] {
  const matched = matches.slice(0, linesShown);
  const codes = matched.flatMap(({ code }) => code ?? []);
  const named = codes.length === 0 && query.isLine ? query.named : codes;
  return [
    ...named.flatMap((code) => answersToCode(code, query, index)),
    ...matched.flatMap(({ line }) => pageAt(line.path, index)),
    ...matched.flatMap((match) => meaningOf(match, query, index)),
  ];
}

/** What a code means to the services that the line names, then what it means to all. */
function answersToCode(code: number, query: Query, index: WordIndex): readonly Found[] {
  const asked: Query = {
    ...query,
    words: [],
    stems: [],
    said: [],
    seconds: [],
    digits: [`${code}`],
  };
  const found = numberWithoutPage(asked, index);
  const { named, byReason } = answersOfServices(code, query, index);
  const general = rankPages(asked, index).filter(isOfNumber);
  const alone = query.words.length === 0 && query.digits.length === 1;
  // What a registered code means to all comes before what one service says with it.
  const isRegistered = general.some(({ kind }) => kind === numberKinds.code);
  const [first, second] = isRegistered ? [general, byReason] : [byReason, general];
  return [...named, ...(found ? [found] : []), ...first, ...second].map(({ exact, ...rest }) =>
    exact && alone ? { ...rest, exact } : rest,
  );
}

/** Services that are named, as they are ranked; those whose reason it is, the best known first. */
function answersOfServices(code: number, query: Query, index: WordIndex) {
  const ofCode = index.pages.filter(
    (page) => page.kind === numberKinds.serviceCode && page.code === code,
  );
  const pathsOf = (pages: readonly KnownPage[]) => new Set(pages.map(({ path }) => path));
  const named = pathsOf(ofCode.filter((page) => namesService(page, query, index)));
  const ranked = named.size === 0 ? [] : rankPages({ ...query, digits: [`${code}`] }, index);
  return {
    named: ranked.filter(({ path }) => named.has(path)),
    byReason: ofCode.filter((page) => givesReason(page, query, index)).map(shown),
  };
}

/** What is shown of a page. */
export const shown = ({ kind, title, text, path }: KnownPage): Found => ({
  kind,
  title,
  text,
  path,
});

const pageAt = (path: string, { pages }: WordIndex): readonly Found[] =>
  pages.filter((page) => page.path === path).map(shown);

/** The situation of a line, and the code that its stack reports with it. */
const meaningOf = ({ line }: LineMatch, query: Query, index: WordIndex): readonly Found[] => [
  ...pageAt(line.situationPath, index),
  ...(line.code === undefined ? [] : answersToCode(line.code, query, index)),
];
