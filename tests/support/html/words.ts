/** A short string of a record as a reader gets it: its code stands without the backticks. */
export const asRead = (short: string): string => short.replaceAll("`", "");

/** How a sentence begins. @param count of words */
export const beginningOf = (short: string, count: number): string =>
  asRead(short).split(" ").slice(0, count).join(" ");

/** The numbers of some sentences, in order: what a slip changes without a sound. */
export const numbersIn = (...texts: readonly string[]): string =>
  (asRead(texts.join(" ")).match(/\d+/g) ?? []).join(" ");
