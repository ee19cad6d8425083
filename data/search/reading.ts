import { codeTyped } from "../model/parse-code.ts";
import { readDurations } from "../text/read-duration.ts";
import { meaningsOf, spellings, stemOf } from "./language/stems.ts";
import { translated } from "./language/translate.ts";
import { phrases, synonyms } from "./language/synonyms.ts";
import { readQuery, type Query } from "./read-query.ts";
import type { WordIndex } from "./word-index.ts";

/** A piece of what was typed, as it was read. */
export interface ReadPart {
  /** The piece, letter for letter. */
  readonly text: string;
  /** What it was taken for; nothing if it tells nothing, as `after` does. */
  readonly as?: Reading;
}

type Reading =
  | { readonly kind: "time"; readonly seconds: number }
  | { readonly kind: "code"; readonly code: number }
  | { readonly kind: "word"; readonly also: readonly string[] }
  | { readonly kind: "unknown" };

/** How much of what was typed is shown as it was read, in characters. */
const longestShown = 120;

/** Several words that are read as one, or one. Nothing in a phrase means something in a pattern. */
const pieces = new RegExp(
  [...phrases.map(([phrase]) => phrase.trim()), "[\\p{L}\\p{N}]+"].join("|"),
  "giu",
);

/** What was typed, piece by piece, as it was read; all pieces together are its beginning. */
export function readingOf(typed: string, index: WordIndex): readonly ReadPart[] {
  const text = typed.slice(0, longestShown);
  const times = readDurations(text).map(({ start, text: said, seconds }) => ({
    start,
    text: said,
    as: { kind: "time", seconds } as const,
  }));
  const query = readQuery(typed);
  const words = [...text.matchAll(pieces)]
    .map(({ index: start, 0: word }) => ({
      start,
      text: word,
      as: readingOfWord(word, query, index),
    }))
    .filter(
      ({ start }) =>
        !times.some((time) => start >= time.start && start < time.start + time.text.length),
    );
  return withGaps(
    text,
    [...times, ...words].toSorted((a, b) => a.start - b.start),
  );
}

function readingOfWord(
  word: string,
  { words, digits }: Query,
  index: WordIndex,
): Reading | undefined {
  const lower = word.toLowerCase();
  const code = digits.includes(lower) ? codeTyped(lower) : undefined;
  if (code) return { kind: "code", code: code.code };
  const read = words.find((one) => spellings(one).includes(lower));
  const english = translated(lower);
  if (english !== "") return { kind: "word", also: english.split(" ") };
  if (read === undefined) return undefined;
  const stem = stemOf(read);
  if (meaningsOf(stem).length > 0) return { kind: "word", also: synonymsOf(stem) };
  return index.places.has(stem) ? { kind: "word", also: [] } : { kind: "unknown" };
}

/** The first other words of the row that a stem stands in. */
const synonymsOf = (stem: string): readonly string[] => {
  const row = synonyms.find(([meaning]) => meaningsOf(stem)[0] === `~${meaning}`)?.[1] ?? "";
  return row
    .split(" ")
    .filter((word) => stemOf(word) !== stem)
    .slice(0, 3);
};

interface Placed {
  readonly start: number;
  readonly text: string;
  readonly as: Reading | undefined;
}

/** The pieces with what stands between them. */
function withGaps(text: string, placed: readonly Placed[]): readonly ReadPart[] {
  const parts: ReadPart[] = [];
  let end = 0;
  for (const { start, text: said, as } of placed) {
    if (start < end) continue;
    if (start > end) parts.push({ text: text.slice(end, start) });
    parts.push(as ? { text: said, as } : { text: said });
    end = start + said.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
