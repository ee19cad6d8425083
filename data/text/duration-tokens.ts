/** A piece of a text, as far as durations are read from it. The pieces follow each other without gaps. */
export interface Token {
  readonly kind: "number" | "word" | "other";
  readonly text: string;
  readonly start: number;
}

/**
 * A number with its separators, a word in Latin or Cyrillic letters, or any one character. It
 * matches at every place, so that it takes linear time however a text is made.
 */
export const tokenPattern =
  /(?<number>\d+(?:[.,_]\d+)*)|(?<word>[\p{Script=Latin}\p{Script=Cyrillic}]+)|[^]/gu;

const plainDigits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** The pieces of a text; full-width digits are digits. */
export const tokensOf = (text: string): readonly Token[] =>
  [...plainDigits(text).matchAll(tokenPattern)].map(({ 0: piece, index, groups }) => {
    const { number, word } = groups ?? {};
    const kind = number !== undefined ? "number" : word !== undefined ? "word" : "other";
    return { kind, text: piece, start: index };
  });

/** The number that a token of digits is: any comma but that of thousands is a decimal one. */
export function numberOf(digits: string): number | undefined {
  if (/^\d{1,3}(?:[,_]\d{3}){1,3}$/.test(digits)) return Number(digits.replace(/[,_]/g, ""));
  return /^\d{1,12}(?:[.,]\d{1,6})?$/.test(digits) ? Number(digits.replace(",", ".")) : undefined;
}
