import { typosBetween } from "#data/search/language/closeness.ts";

/** A name with what tells at a glance that another is far from it. */
interface CountedName {
  readonly name: string;
  readonly length: number;
  readonly letters: Uint8Array;
}

/** Letters are counted in as many classes as a byte array of this length has. */
const classes = 64;

/** How often each class of letters stands in a text. */
function countLetters(text: string): Uint8Array {
  const letters = new Uint8Array(classes);
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charCodeAt(at) % classes;
    letters[one] = (letters[one] ?? 0) + 1;
  }
  return letters;
}

const count = (name: string): CountedName => ({
  name,
  length: name.length,
  letters: countLetters(name),
});

/**
 * Whether two texts are certainly further apart: letters that only one of them has are too many, and
 * one typo changes one letter of each, or none where two are swapped. A hundredth of the cost of their distance.
 */
function areFar(a: CountedName, b: CountedName, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return true;
  let [more, fewer] = [0, 0];
  for (let one = 0; one < classes && Math.max(more, fewer) <= most; one += 1) {
    const difference = (a.letters[one] ?? 0) - (b.letters[one] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer) > most;
}

/** Finds names that are like a text, the nearest first. */
export type NearNames = (asked: string, most: number) => readonly string[];

/**
 * Counts the letters of some names, once for many questions.
 * @returns what gives the names that are at the most so many typos away, nearest first; of two that are equally near the earlier one comes first
 */
export function nearNames(names: readonly string[]): NearNames {
  const counted = names.map(count);
  return (asked, most) => {
    const wanted = count(asked);
    return counted
      .filter((one) => !areFar(one, wanted, most))
      .map(({ name }) => ({ name, typos: typosBetween(asked, name, most) }))
      .filter(({ typos }) => typos <= most)
      .sort((a, b) => a.typos - b.typos)
      .map(({ name }) => name);
  };
}
