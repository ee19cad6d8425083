import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recordName, type BuildRecord } from "#site/build/build-record.ts";

/** One request, and whether its answer is right. */
export interface Question {
  readonly path: string;
  /** @param body as it came, compressed or not */
  readonly isRight: (body: Buffer) => boolean;
}

const readRecord = (directory: string): BuildRecord =>
  JSON.parse(readFileSync(join(directory, recordName), "utf8")) as BuildRecord;

/** What is sent of a file to those who take Brotli. */
function sentOf(directory: string, { files }: BuildRecord, file: string): Buffer {
  const packed = `${file}.br` in files ? `${file}.br` : file;
  return readFileSync(join(directory, "client", packed));
}

const isPage = (file: string): boolean =>
  file.endsWith("index.html") && !/^(?:embed|not-found)\//.test(file);
const isBadge = (file: string): boolean => /^badge\/.*\.svg$/.test(file);

const pick = <T>(list: readonly T[]): T => {
  const one = list[Math.floor(Math.random() * list.length)];
  if (one === undefined) throw new Error("The build has nothing of a kind that is asked for.");
  return one;
};

/** What an oEmbed answer says of its card’s size and place, if it is one. */
function readCard(body: Buffer): { readonly width?: unknown; readonly html?: unknown } {
  try {
    return JSON.parse(body.toString()) as object;
  } catch {
    return {};
  }
}

/** The narrowest and the widest card that is asked for, in px: all have that width. */
const [narrowest, widest] = [240, 420];

/** The card of a page in a width of its own: of most, nobody has asked before. */
function oembedQuestion(page: string, site: string): Question {
  const width = narrowest + Math.floor(Math.random() * (widest - narrowest));
  const url = encodeURIComponent(new URL(page, site).href);
  const card = new URL(`/embed${page}`, site).href;
  return {
    path: `/oembed?url=${url}&maxwidth=${width}`,
    isRight: (body) => {
      const { width: given, html } = readCard(body);
      return given === width && typeof html === "string" && html.includes(` src="${card}"`);
    },
  };
}

/**
 * A mix of what readers and their sites ask for: of ten requests six are for pages, three for badges
 * and one for an oEmbed answer, each any of its kind.
 * @param directories of the builds that may answer: an answer is right if one of them has those bytes
 */
export function mixOf(directories: readonly [string, ...string[]]): () => Question {
  const records = directories.map((directory) => [directory, readRecord(directory)] as const);
  const { files: first, site } = readRecord(directories[0]);
  const questions = Object.keys(first).map((file) => {
    const sent = records.map(([directory, record]) => sentOf(directory, record, file));
    const path = `/${file.replace(/(?<=^|\/)index\.html$/, "")}`;
    return { file, path, isRight: (body: Buffer) => sent.some((one) => one.equals(body)) };
  });
  const pages = questions.filter(({ file }) => isPage(file));
  const badges = questions.filter(({ file }) => isBadge(file));
  const cards = pages.filter(({ file }) => `embed/${file}` in first && file !== "index.html");
  return () => {
    const kind = Math.random();
    if (kind < 0.6) return pick(pages);
    return kind < 0.9 ? pick(badges) : oembedQuestion(pick(cards).path, site);
  };
}
