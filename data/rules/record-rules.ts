// What the tests of the records share; nothing else imports this file.

/** A string of a record. */
export interface PlacedText {
  /** The file and the way to the string in it: `data/services/bun.ts codes.0.name`. */
  readonly place: string;
  /** The property that holds it, or that holds the list it stands in: `name`. */
  readonly key: string;
  readonly text: string;
}

/** What a string has to keep to. */
export interface TextRule {
  /** Continues “every text”: the title of a test. */
  readonly rule: string;
  /** What to do with a string that does not. */
  readonly fix: string;
  readonly passes: (text: string) => boolean;
}

/** Every string in a record, however deep. @param file the file to mend, from the root */
export function textsOf(record: unknown, file: string): readonly PlacedText[] {
  const walk = (value: unknown, place: string, key: string): readonly PlacedText[] => {
    if (typeof value === "string") return [{ place, key, text: value }];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) =>
      walk(
        inner,
        `${place}${place === file ? " " : "."}${name}`,
        Array.isArray(value) ? key : name,
      ),
    );
  };
  return walk(record, file, "");
}

/** The strings of some properties: `named(texts, "meaning", "remedy")`. */
export const named = (texts: readonly PlacedText[], ...keys: readonly string[]) =>
  texts.filter(({ key }) => keys.includes(key));

/** One line of a failure: where, which rule, what to do, what was found. */
export const breach = (place: string, rule: string, fix: string, found: string): string =>
  `${place} breaks “${rule}”: ${fix}. Found: ${found}`;

/** The strings that break a rule, as the lines of a failure. */
export const breaches = (texts: readonly PlacedText[], { rule, fix, passes }: TextRule) =>
  texts
    .filter(({ text }) => !passes(text))
    .map(({ place, text }) => breach(place, rule, fix, `${text} (${text.length} characters)`));

/** What every string of every record keeps to. */
export const everyText: readonly TextRule[] = [
  {
    rule: "is filled in",
    fix: "replace the TODO by what you know",
    passes: (text) => text !== "" && !/\bTODO\b/.test(text),
  },
  {
    rule: "has its backticks in pairs",
    fix: "close the code or take the backtick out",
    passes: (text) => text.split("`").length % 2 === 1,
  },
  {
    rule: "holds no HTML",
    fix: "write plain text, with code between backticks",
    passes: (text) => !/<\/?[a-z!]|&[a-z#]\w*;/i.test(text),
  },
  {
    rule: "has no stray white space",
    fix: "leave one space between words, and none at the ends",
    passes: (text) => text === text.trim() && !/\s{2}|[\n\t]/.test(text),
  },
];

/** For words of our own; an official name may shout. */
export const noExclamation: TextRule = {
  rule: "says nothing with an exclamation mark",
  fix: "end the sentence with a full stop",
  passes: (text) => !text.includes("!"),
};

/** For headings and the cells of a table. */
export const label: TextRule = {
  rule: "has no full stop at its end",
  fix: "take the full stop away",
  passes: (text) => !text.endsWith("."),
};

/** For a surface with so much room. */
export const atMost = (length: number): TextRule => ({
  rule: `has at most ${length} characters`,
  fix: "say it in fewer words",
  passes: (text) => text.length <= length,
});

const sentencesIn = (text: string): number =>
  text.replaceAll(/`[^`]*`/g, "code").split(/(?<=[.?]) (?=\S)/).length;

/** Whole sentences, each with its end. @param most how many there may be */
export const sentences = (most = Infinity): TextRule => ({
  rule: most === Infinity ? "ends every sentence" : `is at most ${most} whole sentences`,
  fix: most === Infinity ? "end it with a full stop" : "end it with a full stop, or shorten it",
  passes: (text) => /[.?”]$/.test(text) && sentencesIn(text) <= most,
});
