import { foreignWords } from "./foreign-words.ts";

const isLatin = (text: string): boolean => /^[\p{Script=Latin} ]/u.test(text);

/** A word of a language with spaces is looked for at the beginning of words, others anywhere. */
const lookedFor = foreignWords.map(([typed, english]) => ({
  typed: isLatin(typed) ? ` ${typed}` : typed,
  english,
}));

/** The English words for what a text says in another language; empty if it says nothing known. */
export function translated(text: string): string {
  const lower = ` ${text.toLowerCase()}`;
  return lookedFor
    .filter(({ typed }) => lower.includes(typed))
    .map(({ english }) => english)
    .join(" ");
}
