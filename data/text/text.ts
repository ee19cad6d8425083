/** One run of a short string: plain text, or code that the string wrote between backticks. */
export interface TextSegment {
  readonly text: string;
  readonly code: boolean;
}

/**
 * Splits a short string with `backticks` into text and code, for surfaces that can print `<code>`.
 * Every second part is code; an unbalanced backtick makes the rest code, which a test forbids.
 */
export const textSegments = (short: string): readonly TextSegment[] =>
  short
    .split("`")
    .map((text, index) => ({ text, code: index % 2 === 1 }))
    .filter((segment) => segment.text !== "");

/** The same string without its backticks, for surfaces that print plain text only. */
export const plainText = (short: string): string => short.replaceAll("`", "");
