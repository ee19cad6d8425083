import { closenessOf, closenessOfTypo } from "#data/search/closeness.ts";
import { compileLines } from "#data/search/match-lines.ts";
import { messageStacks } from "#data/messages/index.ts";
import { indexPages, type IndexedPage } from "#data/search/page-index.ts";
import { scoreNumbers } from "#data/search/rank-number.ts";
import { readQuery, wordsOf } from "#data/search/read-query.ts";
import { search } from "#data/search/search.ts";
import { searchLines } from "#data/search/search-lines.ts";
import { searchGroups } from "#data/search/search-groups.ts";

const index = indexPages(searchGroups());

/** What people look for: titles, half of them mistyped, and every third line that a stack prints. */
const queries = [
  ...index.pages
    .filter((_, number) => number % 4 === 0)
    .flatMap(({ title }) => [title, swapped(title)]),
  ...messageStacks
    .flatMap(({ messages }) => messages)
    .filter((_, number) => number % 12 === 0)
    .map(({ example }) => example),
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

const searched = { index, lines: compileLines(searchLines()) };

/** The same question without an index: every word of every page, for every typed word. */
function scan(text: string): readonly IndexedPage[] {
  const { words, digits } = readQuery(text);
  return index.pages.filter(
    (page) =>
      words.every((word) =>
        wordsOf(`${page.name} ${page.also} ${page.text}`).some(
          (known) => closenessOf(word, known, true) + closenessOfTypo(word, known) > 0,
        ),
      ) &&
      (digits.length === 0 || scoreNumbers(digits, page) > 0),
  );
}

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

const ours = (text: string) => search(text, searched, 7);

/** A scan takes minutes for all keys: the two are compared on every fortieth. */
const sample = typed.filter((_, number) => number % 40 === 0);

const sizes = `${queries.length} queries, ${index.pages.length} pages, ${searched.lines.length} lines`;
console.log(`The field, in ms per key (${sizes}):\n`);
const all = timesOf(ours, typed);
const [searches, scans] = [timesOf(ours, sample), timesOf(scan, sample)];
for (const [name, share] of Object.entries({ median: 0.5, p99: 0.99 })) {
  const [quick, plain] = [at(searches, share), at(scans, share)];
  const every = `all ${typed.length} keys ${at(all, share).toFixed(2)}`;
  const both = `${sample.length} keys ${quick.toFixed(2)}, plain scan of the same ${plain.toFixed(2)}`;
  console.log(`${name.padEnd(7)} ${every}; ${both}: ×${(plain / quick).toFixed(1)}`);
}
