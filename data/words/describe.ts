import type { CloseCode, CloseCodeGuide } from "../model/close-code.ts";
import { findCode } from "../lookup/find-code.ts";
import { findGuide } from "../lookup/find-guide.ts";
import { rangeOf, type CodeRange } from "../tables/ranges.ts";
import { summarizeCloseCode, type AnsweredQuestion, type CloseCodeSummary } from "./summarize.ts";
import { familyNames } from "../model/vocabulary.ts";

/** Everything that a page or a card says about a code. A surface lays it out and adds no word. */
export interface CloseCodeDescription extends CloseCodeSummary {
  /** Number and name, behind the name of the service where the code is one of a service. */
  readonly title: string;
  /** The name of the service whose code it is. */
  readonly owner?: string;
  readonly registered: boolean;
  /** What happened, as one short sentence for tables. */
  readonly happened: string;
  readonly sender: AnsweredQuestion;
  readonly onTheWire: string;
  /** What `CloseEvent.wasClean` holds in a browser that reports the code. */
  readonly wasClean: string;
  readonly familyName: string;
  readonly glyphCaption: string;
}

/**
 * The words of {@link summarizeCloseCode}, and the longer ones of the guide.
 * @throws RangeError if the number does not fit a close code (0 to 65535)
 */
export function describeCloseCode(code: number): CloseCodeDescription {
  const summary = summarizeCloseCode(code);
  const record = findCode(code);
  const words = record ? wordsOfRecord(record) : wordsOfRange(rangeOf(code));
  const { senderNote, ...rest } = words;
  return {
    ...summary,
    ...rest,
    title: summary.heading,
    registered: record !== undefined,
    familyName: familyNames[summary.family].full,
    sender: { ...summary.sender, text: senderNote },
  };
}

const wasCleanWords: Readonly<Record<CloseCodeGuide["wasClean"], string>> = {
  "if-answered": "`true` if both Close frames came",
  never: "`false`",
  "not-reported": "not reported by browsers",
};

function wordsOfRecord(record: CloseCode) {
  const { happened, senderNote, glyphCaption, wasClean } = findGuide(record);
  return {
    happened,
    senderNote,
    glyphCaption,
    onTheWire: onTheWire(record),
    wasClean: wasCleanWords[wasClean],
  };
}

const wordsOfRange = ({ happened, senderNote, glyphCaption, mayBeSent }: CodeRange) => ({
  happened,
  senderNote,
  glyphCaption,
  onTheWire: mayBeSent ? "In a Close frame" : "No meaning to send",
  wasClean: wasCleanWords["if-answered"],
});

function onTheWire({ closeFrame }: CloseCode): string {
  if (closeFrame === "may") return "In a Close frame";
  return closeFrame === "never" ? "Never" : "No meaning to send";
}
