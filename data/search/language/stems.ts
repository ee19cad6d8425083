import { stemmer } from "stemmer";
import { phrases, synonyms } from "./synonyms.ts";

/** What a text is split at: everything that is neither a letter nor a digit. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** Words that tell nothing about a page. */
const silent = new Set(
  "a after an and any are as at be been but by can could did do does doesn don didn isn won for from get gets getting got had has have he here how i if in into is it its just like may me my no not of off on only or our so some such t than that the their them then there they this to too us use used uses using was we were what when where which while who why will with without would you your err errno net exception ve re ws wss websocket websockets socket connection connections connected web".split(
    " ",
  ),
);

/** The stem of a word (Porter's): `disconnects`, `disconnected` and `disconnecting` have one. */
export const stemOf = (word: string): string => (/^[a-z]{3,}$/.test(word) ? stemmer(word) : word);

/** A text in lower case, several words that are one written as one. */
const joined = (text: string): string =>
  phrases.reduce(
    // Most phrases stand in no text: to look first takes half the time.
    (all, [phrase, word]) => (all.includes(phrase) ? all.replaceAll(phrase, ` ${word} `) : all),
    text.toLowerCase(),
  );

const phrasesByWord = Map.groupBy(
  phrases.flatMap(([phrase, read]) => read.split(" ").map((word) => ({ word, phrase }))),
  ({ word }) => word,
);

/** What may have been typed for a word: itself, or several words that are read as it. */
export const spellings = (word: string): readonly string[] => [
  word,
  ...(phrasesByWord.get(word) ?? []).map(({ phrase }) => phrase),
];

const isTelling = (word: string): boolean => !silent.has(word) && word.length > 1;

/** The words of a text that tell something, each once, in order. */
export const tellingWords = (text: string): readonly string[] => [
  ...new Set(wordsOf(joined(text)).filter(isTelling)),
];

/** The stems of a text's telling words, each once, in order. */
export const stemsOf = (text: string): readonly string[] => [
  ...new Set(tellingWords(text).map(stemOf)),
];

const rowsByStem = Map.groupBy(
  synonyms.flatMap(([meaning, words]) =>
    words.split(" ").map((word) => ({ stem: stemOf(word), meaning: `~${meaning}` })),
  ),
  ({ stem }) => stem,
);

/** The meanings of a stem: the rows of synonyms that it stands in, as terms that no text can have. */
export const meaningsOf = (stem: string): readonly string[] =>
  (rowsByStem.get(stem) ?? []).map(({ meaning }) => meaning);
