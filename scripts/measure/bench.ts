import { search } from "#data/search/search.ts";
import { searched } from "#site/lib/find/find-pages.ts";
import { messageStacks } from "#data/messages/index.ts";
import { answeredQuestions, questionSets } from "./search-score.ts";
import { miniSearch } from "./search-libraries.ts";

const { index } = searched();

/** What people look for: titles, half of them mistyped, lines that stacks print, and real questions. */
const queries = [
  ...index.pages
    .filter((_, number) => number % 8 === 0)
    .flatMap(({ title }) => [title, swapped(title)]),
  ...messageStacks
    .flatMap(({ messages }) => messages)
    .filter((_, number) => number % 12 === 0)
    .map(({ example }) => example),
  ...questionSets.flatMap(({ file }) => answeredQuestions(file)).map(({ query }) => query),
];

/** A text with two letters in its middle swapped. */
function swapped(text: string): string {
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, middle - 1)}${text.charAt(middle)}${text.charAt(middle - 1)}${text.slice(middle + 1)}`;
}

/** Every text that stands in the field while a query is typed, a key at a time. */
const typed = queries.flatMap((query) =>
  Array.from({ length: query.length }, (_, end) => query.slice(0, end + 1)),
);

/** How long each of some texts takes, shortest first, in milliseconds. */
function timesOf(answer: (text: string) => unknown, texts: readonly string[]): readonly number[] {
  texts.slice(0, 100).forEach(answer);
  const times = texts.map((text) => {
    const start = performance.now();
    answer(text);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

/** Both take the same keys, every tenth of them. */
const sample = typed.filter((_, number) => number % 10 === 0);

console.log(`The field, in ms per key (${queries.length} queries, ${index.pages.length} pages):\n`);
const [ours, theirs] = [
  timesOf((text) => search(text, searched(), 7), sample),
  timesOf(miniSearch(), sample),
];
for (const [name, share] of Object.entries({ median: 0.5, p99: 0.99, worst: 1 }))
  console.log(
    `${name.padEnd(7)} ${sample.length} keys ${at(ours, share).toFixed(2)}, MiniSearch ${at(theirs, share).toFixed(2)}`,
  );
