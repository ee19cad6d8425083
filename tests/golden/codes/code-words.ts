import {
  readPage,
  definitionsIn,
  firstOf,
  type PageElement,
} from "#tests/support/html/page-parts.ts";
import type { GoldenCode } from "./codes.ts";

/** What a code is asked: the three questions of every page and card, each with its answer. */
type Answers = Readonly<Record<string, readonly [verdict: string, text: string]>>;

/** The number and the name, as every surface heads a code. */
export const headingOf = ({ code, name }: Pick<GoldenCode, "code" | "name">): string =>
  `${code} ${name}`;

/** The sentence after the verdict on “Can I send it?”. */
export const sendingOf = ({ code, inPages, elsewhere }: SentFacts): string =>
  inPages === "throws"
    ? `In a browser close(${code}) throws. ${elsewhere}`.trim()
    : `From a page with close(${code}), and from any other endpoint.`;

type SentFacts = Pick<GoldenCode, "code" | "inPages" | "elsewhere">;

/** The three questions as the table answers them. */
export const answersOf = (
  golden: SentFacts & Pick<GoldenCode, "reconnect" | "advice" | "send" | "sender" | "senderNote">,
): Answers => ({
  "Should I reconnect?": [golden.reconnect, golden.advice],
  "Can I send it?": [golden.send, sendingOf(golden)],
  "Who sends it?": [golden.sender, golden.senderNote],
});

/** The three questions as a page or a card answers them: a bold verdict, then a sentence. */
export function answersIn(within: PageElement): Answers {
  const asked = ["Should I reconnect?", "Can I send it?", "Who sends it?"];
  const definitions = definitionsIn(within);
  return Object.fromEntries(
    asked.map((question) => {
      const answer = definitions.get(question);
      if (!answer) throw new Error(`Nothing answers “${question}”.`);
      const verdict = firstOf(answer, "b").text;
      return [question, [verdict, answer.text.slice(verdict.length).trim()]];
    }),
  );
}

/** A short string of the JSON answers without the backticks around its code. */
export const plain = (short: string): string => short.replaceAll("`", "");

/** The text of a file of the site. */
export async function fetchText(path: string, baseURL: string | undefined): Promise<string> {
  const response = await fetch(new URL(path, baseURL));
  if (response.ok) return response.text();
  throw new Error(`${path} answered ${response.status}.`);
}

/** A page of the site, read. */
export const fetchPage = async (path: string, baseURL: string | undefined): Promise<PageElement> =>
  readPage(await fetchText(path, baseURL));
