/** How well a typed word fits a word of a page, best first. */
export const fitScores = { whole: 10, beginning: 6, typo: 4, end: 2 } as const;

/** How many typos are forgiven in a word of that length: more, and a likeness is chance. */
const maxTypos = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** How many typos are forgiven in a name or an address of several words: those of its words. */
export const forgivenTypos = (words: string): number =>
  words.split(" ").reduce((sum, word) => sum + maxTypos(word.length), 0);

/**
 * How well a typed word fits, without typos: 0 to {@link fitScores.whole}.
 * @param unfinished whether more letters may follow, so that one letter is enough
 */
export function closenessOf(typed: string, word: string, unfinished: boolean): number {
  if (typed === word) return fitScores.whole;
  if (typed.length < 3 && !unfinished) return 0;
  if (word.startsWith(typed)) return fitScores.beginning + typed.length / word.length;
  return typed.length > 3 && word.endsWith(typed) ? fitScores.end : 0;
}

/** Which letters stand in a text, a bit for each of 32 classes. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** Whether no more letters of a text are missing from another than may be mistyped. */
function hasMostLetters(typed: string, word: string, allowed: number): boolean {
  let missing = lettersIn(typed) & ~lettersIn(word);
  for (let left = allowed; missing !== 0 && left > 0; left -= 1) missing &= missing - 1;
  return missing === 0;
}

/** How well a typed word fits the beginning of a word if it was mistyped: 0 if it does not. */
export function closenessOfTypo(typed: string, word: string): number {
  const allowed = maxTypos(typed.length);
  // Hardly anybody mistypes the first letter, but its neighbour may have come first.
  const begins = typed.slice(0, 2).includes(word.charAt(0));
  if (allowed === 0 || !begins || word.length < typed.length - allowed) return 0;
  if (!hasMostLetters(typed, word, allowed)) return 0;
  const typos = typosToPrefix(typed, word.slice(0, typed.length + allowed), allowed);
  if (typos > allowed) return 0;
  return fitScores.typo - typos + typed.length / Math.max(typed.length, word.length);
}

/**
 * The fewest letters to add, drop, change or swap with a neighbour so that a word's beginning
 * comes out. Gives up once more than `most` are certain.
 */
export const typosToPrefix = (typed: string, word: string, most: number): number =>
  Math.min(...typosToPrefixes(typed, word, most), most + 1);

/** The same for the whole of a word or of a name. */
export const typosBetween = (typed: string, word: string, most = Infinity): number =>
  Math.abs(typed.length - word.length) > most
    ? most + 1
    : (typosToPrefixes(typed, word, most)[word.length] ?? most + 1);

/** The same for each beginning of a word, the empty one first; none after giving up. */
function typosToPrefixes(typed: string, word: string, most: number): readonly number[] {
  let [before, row]: [Row, Row] = [[], Array.from({ length: word.length + 1 }, (_, j) => j)];
  for (let i = 0; i < typed.length; i += 1) {
    [before, row] = [row, nextRow(typed, i, word, [before, row], most)];
    if (row.every((typos) => typos > most)) return [];
  }
  return row;
}

/** The typos from the letters that were read so far to each beginning of a word. */
type Row = readonly number[];

/** Beginnings that are longer or shorter by more than `most` need not be looked at. */
function nextRow(
  typed: string,
  i: number,
  word: string,
  [before, above]: [Row, Row],
  most: number,
) {
  const row = new Array<number>(word.length + 1).fill(Infinity);
  row[0] = i + 1;
  const end = Math.min(word.length, i + most + 1);
  for (let j = Math.max(0, i - most); j < end; j += 1) {
    const changed = at(above, j) + (typed[i] === word[j] ? 0 : 1);
    const swapped =
      typed[i] === word[j - 1] && typed[i - 1] === word[j] ? at(before, j - 1) + 1 : Infinity;
    row[j + 1] = Math.min(changed, swapped, at(above, j + 1) + 1, at(row, j) + 1);
  }
  return row;
}

const at = (row: Row, index: number): number => row[index] ?? Infinity;
