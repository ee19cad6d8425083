import { sourceFile, type SourceFile, type WebAddress } from "#data/model/source.ts";

/** A file at a version that records were read from, and what they quote of it. */
export interface QuotedSource {
  readonly url: string;
  readonly file: SourceFile;
  /** Names, numbers and pieces of lines that stand in it, as the records say. */
  readonly quotes: readonly string[];
  /** The records that were read from it, such as `services/phoenix`. */
  readonly usedBy: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !(value instanceof RegExp);

/** A piece of a line that is shorter than this, in characters, stands in many places. */
const shortestPiece = 6;

/** What a line of a log has between its `{placeholders}`. */
const piecesOf = (text: string): readonly string[] =>
  text
    .split(/\{[^}]*\}/)
    .map((piece) => piece.trim())
    .filter(({ length }) => length >= shortestPiece);

const isQuote = (value: unknown): value is string | number =>
  typeof value === "number" || (typeof value === "string" && value !== "");

const codesOf = (codes: readonly unknown[]): readonly string[] =>
  codes
    .filter(isFields)
    .flatMap(({ code, name }) => [code, name].filter(isQuote).map((one) => `${one}`));

const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, quote = ""]) => quote);

/** What a record, or a reference, says that its source has: a line, its codes, or what it shows. */
function quotesOf({ text, readFrom, codes, shows }: Fields): readonly string[] {
  if (typeof shows === "string") return quotedIn(shows);
  if (typeof text === "string" && readFrom !== undefined) return piecesOf(text);
  return Array.isArray(codes) && readFrom !== undefined ? codesOf(codes) : [];
}

type Found = (url: WebAddress, file: SourceFile, quotes: readonly string[]) => void;

/** Looks for references to files at any depth; those in a record have its quotes as well. */
function walk(value: unknown, quotes: readonly string[], found: Found): void {
  if (!isFields(value)) return;
  const own = [...quotes, ...quotesOf(value)];
  const { url } = value;
  const file = typeof url === "string" ? sourceFile(url as WebAddress) : undefined;
  if (file) found(url as WebAddress, file, own);
  for (const inside of Object.values(value)) walk(inside, own, found);
}

/**
 * Every source that is a file at a commit or in an npm package, once.
 * @param records by the name of each, such as `services/phoenix`
 */
export function quotedSources(records: ReadonlyMap<string, unknown>): readonly QuotedSource[] {
  const sources = new Map<string, QuotedSource>();
  for (const [name, record] of records)
    walk(record, [], (url, file, quotes) => {
      const before = sources.get(url);
      sources.set(url, {
        url,
        file,
        quotes: [...new Set([...(before?.quotes ?? []), ...quotes])],
        usedBy: [...new Set([...(before?.usedBy ?? []), name])],
      });
    });
  return [...sources.values()];
}
