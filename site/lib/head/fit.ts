import { andList } from "#data/text/list-words.ts";

/** How much of a title and of a description a search result shows, in characters. */
const titleLimit = 65;
const descriptionLimit = 160;

/**
 * A page's title: what it is about, with the first promise that leaves it short enough for a
 * search result to show whole, or with none.
 * @param subject stands first and whole, since it alone is unique
 */
export const fitTitle = (subject: string, promises: readonly string[]): string =>
  promises.map((promise) => `${subject}: ${promise}`).find((title) => title.length <= titleLimit) ??
  subject;

/**
 * A page's description: as many sentences as a search result shows, the answer first. One sentence
 * that is too long alone ends at a word.
 */
export function fitDescription([first = "", ...others]: readonly string[]): string {
  let text = cutAtWord(first);
  for (const sentence of others) {
    const longer = `${text} ${sentence}`;
    if (longer.length > descriptionLimit) break;
    text = longer;
  }
  return text;
}

const cutAtWord = (text: string): string =>
  text.length <= descriptionLimit
    ? text
    : `${text.slice(0, text.lastIndexOf(" ", descriptionLimit - 1)).replace(/[,;:]$/, "")}…`;

/**
 * Names in a row, as many as fit; the rest is counted: `A, B and 3 more`.
 * @param limit in characters
 */
export function fitNames(names: readonly string[], limit: number): string {
  for (let shown = names.length; shown > 1; shown -= 1) {
    const text = joined(names, shown);
    if (text.length <= limit) return text;
  }
  return joined(names, 1);
}

function joined(names: readonly string[], shown: number): string {
  const rest = names.length - shown;
  return andList.format(rest > 0 ? [...names.slice(0, shown), `${rest} more`] : names);
}
