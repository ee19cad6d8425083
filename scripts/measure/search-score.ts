import { readFileSync } from "node:fs";
import { search } from "#data/search/search.ts";
import { searched } from "#site/lib/find/find-pages.ts";
import { miniSearch, orama, type Searcher } from "./search-libraries.ts";

/** A real question, and the pages that answer it. */
export interface Question {
  readonly query: string;
  readonly answerOnSite: readonly string[] | null;
}

/** How many questions find their answer. */
export interface Score {
  readonly asked: number;
  readonly first: number;
  readonly amongThree: number;
  readonly nothing: number;
  readonly misses: readonly string[];
}

/** The files of questions, and the share of each that has to find its answer first, and among three. */
export const questionSets = [
  { file: "questions.json", first: 0.85, amongThree: 0.95 },
  // Gathered by somebody who had not seen the search, and not used to choose its weights.
  { file: "more-questions.json", first: 0.75, amongThree: 0.9 },
  { file: "newer-questions.json", first: 0.75, amongThree: 0.9 },
] as const;

/** The questions of a file whose answer is on the site. */
export function answeredQuestions(file: string): readonly Question[] {
  const url = new URL(`../../tests/questions/${file}`, import.meta.url);
  const questions = JSON.parse(readFileSync(url, "utf8")) as readonly Question[];
  return questions.filter(({ answerOnSite }) => answerOnSite !== null);
}

/** Asks every question, and looks where its answer stands. */
export function scoreOf(ask: Searcher, questions: readonly Question[]): Score {
  const places = questions.map(({ query, answerOnSite }) => {
    const found = ask(query).map((path) => path.split("#")[0] ?? path);
    const at = found.findIndex((path) => answerOnSite?.includes(path));
    return { query, at, found, wanted: answerOnSite ?? [] };
  });
  return {
    asked: places.length,
    first: places.filter(({ at }) => at === 0).length,
    amongThree: places.filter(({ at }) => at >= 0 && at < 3).length,
    nothing: places.filter(({ found }) => found.length === 0).length,
    misses: places
      .filter(({ at }) => at !== 0)
      .map(
        ({ query, at, found, wanted }) =>
          `${at < 0 ? "-" : at + 1}\t${query}\n\twanted ${wanted.join(" ")}\n\tfound  ${found.slice(0, 3).join(" ")}`,
      ),
  };
}

/** Our own search. */
export const ours: Searcher = (text) => search(text, searched(), 10).map(({ path }) => path);

const share = (count: number, asked: number): string => `${((100 * count) / asked).toFixed(0)} %`;

const summary = (name: string, { asked, first, amongThree, nothing }: Score): string =>
  `${name.padEnd(12)} first ${share(first, asked)}, among three ${share(amongThree, asked)}, nothing ${nothing} (of ${asked})`;

/** Prints the misses and the score of each file; the exit code says whether all are over their bars. */
function main(): void {
  for (const { file, ...bar } of questionSets) {
    const questions = answeredQuestions(file);
    const score = scoreOf(ours, questions);
    console.log(`${file}\n${score.misses.join("\n")}\n${summary("ws-code", score)}`);
    if (process.argv.includes("--libraries"))
      for (const [name, made] of Object.entries({ MiniSearch: miniSearch(), Orama: orama() }))
        console.log(summary(name, scoreOf(made, questions)));
    if (!isOver(score, bar)) process.exitCode = 1;
  }
}

/** Whether a score is over its bar, and every question found something. */
export const isOver = (
  { asked, first, amongThree, nothing }: Score,
  bar: { readonly first: number; readonly amongThree: number },
): boolean => first / asked >= bar.first && amongThree / asked >= bar.amongThree && nothing === 0;

if (import.meta.main) main();
