import type { CloseCode, Family, GlyphKind } from "../model/close-code.ts";
import { describeSending, describeSendingInRange } from "./describe-sending.ts";
import { findCode } from "../lookup/find-code.ts";
import { pathOfCode } from "../model/paths.ts";
import { codeSubject } from "../model/subject.ts";
import { rangeOf, type CodeRange } from "../tables/ranges.ts";
import { familyNames, questions, reconnectVerdicts, senderNames } from "../model/vocabulary.ts";

/** One of the three questions with its answer: a verdict of a few words, and a sentence. */
export interface AnsweredQuestion {
  readonly question: string;
  readonly verdict: string;
  readonly text: string;
}

/** What the smallest surfaces say about a code: the custom element and the badge. */
export interface CloseCodeSummary {
  readonly code: number;
  readonly name: string;
  /** Number and name, the title of every surface: `1006 Abnormal Closure`. */
  readonly heading: string;
  readonly answer: string;
  readonly reconnect: AnsweredQuestion;
  readonly send: AnsweredQuestion;
  readonly sender: Omit<AnsweredQuestion, "text">;
  readonly family: Family;
  readonly familyShortName: string;
  readonly glyph: GlyphKind;
  /** The page's path on this site, with a slash at both ends. */
  readonly path: string;
}

/**
 * Puts one close code into the words that every surface shares. A number without a record gets
 * the true answer of its range. Loads no guide: the element stays small.
 * @throws RangeError if the number does not fit a close code (0 to 65535)
 */
export function summarizeCloseCode(code: number): CloseCodeSummary {
  const record = findCode(code);
  return record ? summarizeRecord(record) : summarizeInRange(code, rangeOf(code));
}

const frame = (code: number, name: string, family: Family) => ({
  code,
  name,
  heading: `${code} ${name}`,
  family,
  familyShortName: familyNames[family].short,
  path: pathOfCode(codeSubject(code)),
});

const summarizeRecord = (record: CloseCode): CloseCodeSummary => ({
  ...frame(record.code, record.name, record.family),
  answer: record.answer,
  glyph: record.glyph,
  reconnect: {
    question: questions.reconnect,
    verdict: reconnectVerdicts[record.reconnect.verdict],
    text: record.reconnect.advice,
  },
  send: describeSending(record),
  sender: { question: questions.sender, verdict: senderNames[record.sender].verdict },
});

const summarizeInRange = (code: number, range: CodeRange): CloseCodeSummary => ({
  ...frame(code, range.name, range.family),
  answer: range.answer,
  glyph: range.glyph,
  reconnect: {
    question: questions.reconnect,
    verdict: reconnectVerdicts.unknown,
    text: range.reconnectAdvice,
  },
  send: describeSendingInRange(code, range),
  sender: {
    question: questions.sender,
    verdict: senderNames[range.mayBeSent ? "either" : "nobody"].verdict,
  },
});
