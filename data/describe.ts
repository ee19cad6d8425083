import type { CloseCode, Family, GlyphKind, Source } from "./close-code.ts";
import { findCode } from "./find.ts";
import { rangeOf, type CodeRange } from "./ranges.ts";
import { codePath } from "./paths.ts";
import { describeSending, describeSendingInRange } from "./describe-sending.ts";
import { familyNames, questions, reconnectVerdicts, senderNames } from "./vocabulary.ts";

/** One of the three questions with its answer: a verdict of a few words, and a sentence. */
export interface AnsweredQuestion {
  readonly question: string;
  readonly verdict: string;
  readonly text: string;
}

/** Everything that a surface says about one close code. A surface lays it out and adds no word. */
export interface CloseCodeDescription {
  readonly code: number;
  readonly registered: boolean;
  readonly name: string;
  /** Number and name, the title of every surface: `1006 Abnormal Closure`. */
  readonly heading: string;
  readonly happened: string;
  readonly answer: string;
  readonly reconnect: AnsweredQuestion;
  readonly send: AnsweredQuestion;
  readonly sender: AnsweredQuestion;
  readonly onTheWire: string;
  /** What `CloseEvent.wasClean` holds in a browser that reports the code. */
  readonly wasClean: string;
  readonly family: Family;
  readonly familyName: string;
  readonly familyShortName: string;
  readonly glyph: GlyphKind;
  readonly glyphCaption: string;
  readonly definedIn: Source;
  /** The page's path on this site, with a slash at both ends. */
  readonly path: string;
}

/**
 * Puts one close code into the words that every surface shares. A number without a record gets
 * the true answer of its range.
 * @throws RangeError if the number does not fit a close code (0 to 65535)
 */
export function describeCloseCode(code: number): CloseCodeDescription {
  const record = findCode(code);
  return record ? describeRecord(record) : describeUnregistered(code, rangeOf(code));
}

const frame = (code: number, name: string, family: Family) => ({
  code,
  name,
  heading: `${code} ${name}`,
  family,
  familyName: familyNames[family].full,
  familyShortName: familyNames[family].short,
  path: codePath(code),
});

function describeRecord(record: CloseCode): CloseCodeDescription {
  const { happened, answer, glyph, glyphCaption, definedIn } = record;
  return {
    ...frame(record.code, record.name, record.family),
    registered: true,
    happened,
    answer,
    glyph,
    glyphCaption,
    definedIn,
    reconnect: {
      question: questions.reconnect,
      verdict: reconnectVerdicts[record.reconnect.verdict],
      text: record.reconnect.advice,
    },
    send: describeSending(record),
    sender: {
      question: questions.sender,
      verdict: senderNames[record.sender].verdict,
      text: record.senderNote,
    },
    onTheWire: onTheWire(record),
    wasClean: wasClean(record),
  };
}

function describeUnregistered(code: number, range: CodeRange): CloseCodeDescription {
  const { happened, answer, glyph, glyphCaption, source } = range;
  return {
    ...frame(code, range.name, range.family),
    registered: false,
    happened,
    answer,
    glyph,
    glyphCaption,
    definedIn: source,
    reconnect: {
      question: questions.reconnect,
      verdict: reconnectVerdicts.unknown,
      text: range.reconnectAdvice,
    },
    send: describeSendingInRange(code, range),
    sender: {
      question: questions.sender,
      verdict: senderNames[range.mayBeSent ? "either" : "nobody"].verdict,
      text: range.senderNote,
    },
    onTheWire: range.mayBeSent ? "In a Close frame" : "No meaning to send",
    wasClean: range.mayBeSent ? cleanIfAnswered : "not defined",
  };
}

const cleanIfAnswered = "`true` if both Close frames came";

function onTheWire({ closeFrame }: CloseCode): string {
  if (closeFrame === "may") return "In a Close frame";
  return closeFrame === "never" ? "Never" : "No meaning to send";
}

/** WHATWG WebSockets: true only if the closing handshake finished before the connection ended. */
function wasClean(record: CloseCode): string {
  if (record.closeFrame === "may") return cleanIfAnswered;
  if (record.code === 1005) return cleanIfAnswered;
  return record.code === 1006 ? "`false`" : "not reported by browsers";
}
