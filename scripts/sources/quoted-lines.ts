/** How many lines before and after a quoted one belong to it. */
const around = 2;

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /\w/.test(character);

/** Whether a line has a quote as a word of its own: 1000 does not stand in 10000. */
function has(line: string, quote: string): boolean {
  for (let at = line.indexOf(quote); at !== -1; at = line.indexOf(quote, at + 1)) {
    const isPart =
      (isWord(line[at - 1]) && isWord(quote[0])) ||
      (isWord(line[at + quote.length]) && isWord(quote.at(-1)));
    if (!isPart) return true;
  }
  return false;
}

const linesOf = (text: string): readonly string[] =>
  text.split("\n").map((line) => line.replaceAll(/\s+/g, " ").trim());

/**
 * The lines of a file that have one of the quotes, with those around them; white space folded. All
 * lines where none has one: then nobody knows which were read.
 */
export function quotedLines(text: string, quotes: readonly string[]): readonly string[] {
  const lines = linesOf(text);
  const near = new Set<number>();
  for (const [index, line] of lines.entries())
    if (quotes.some((quote) => has(line, quote)))
      for (let at = index - around; at <= index + around; at++) near.add(at);
  return near.size === 0 ? lines : lines.filter((_, index) => near.has(index));
}

/** Whether the quoted lines of a file are the same in another version of it. */
export const sameLines = (one: string, other: string, quotes: readonly string[]): boolean =>
  quotedLines(one, quotes).join("\n") === quotedLines(other, quotes).join("\n");
