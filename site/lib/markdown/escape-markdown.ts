/** Marks that begin code, emphasis, links, HTML, entities or an escape anywhere in Markdown. */
const marks = /[\\`*_[\]<~]|&(?=#?\w+;)/g;

/** The marks that make a heading, list, quotation or rule of a whole line, or end a heading. */
const lineMarks = /^[#+=>-]|(?<= )#(?=#*$)/g;

const orderedItem = /^(\d{1,9})(?=[.)](?: |$))/;

const onOneLine = (text: string) => text.replace(/\s+/g, " ");

/**
 * The one place that escapes text for Markdown (CommonMark and GitHub's extensions), wherever in a
 * line it comes. Line breaks become spaces.
 */
export const escapeMarkdown = (text: string): string =>
  onOneLine(text).replace(marks, "\\$&").replace(lineMarks, "\\$&").replace(orderedItem, "$1\\");

/**
 * Text as a code span. Markdown has no escapes in one, so a longer fence keeps backticks in, and a
 * space on both sides those at its ends.
 */
export function markdownCode(text: string): string {
  const code = onOneLine(text);
  const runs = code.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
  const space = /^[` ]|[` ]$/.test(code) ? " " : "";
  return `${fence}${space}${code}${space}${fence}`;
}

/** An address as the target of a link: what would end it is percent-encoded. */
export const markdownTarget = (url: string): string =>
  url.replace(/[()\\<>\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, "0")}`);
