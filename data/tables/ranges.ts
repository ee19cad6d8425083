import type { CloseCode, Family, GlyphKind } from "../model/close-code.ts";
import { largestCode } from "../model/parse-code.ts";
import type { SourceReference } from "../model/source.ts";
import { firstBeyond, firstOfProtocol, firstPrivate, firstRegistered } from "./range-bounds.ts";

/** A block of close codes, and what is true of every number in it that has no record of its own. */
export interface CodeRange {
  readonly from: number;
  readonly to: number;
  /** The name that a number without a record gets, in title case. */
  readonly name: string;
  /** What the range is for, as short as a map of the ranges needs it. */
  readonly short: string;
  /** Who may give the codes here a meaning, in a few words. */
  readonly definedBy: string;
  readonly family: Family;
  readonly happened: string;
  readonly answer: string;
  readonly reconnectAdvice: string;
  /** Whether an endpoint may put such a number into a Close frame, and whether a page may. */
  readonly mayBeSent: boolean;
  readonly senderNote: string;
  readonly glyph: GlyphKind;
  readonly glyphCaption: string;
  readonly source: SourceReference;
}

const notSent = {
  family: "reserved",
  mayBeSent: false,
  senderNote: "No endpoint that keeps to RFC 6455.",
  glyph: "no-meaning",
  glyphCaption: "no meaning assigned",
} as const satisfies Partial<CodeRange>;

/** The four ranges of RFC 6455 §7.4.2, lowest first. */
export const codeRanges = [
  {
    ...notSent,
    from: 0,
    to: firstOfProtocol - 1,
    name: "Not Used",
    short: "Not used",
    definedBy: "Nobody: these numbers are not used",
    happened: "A number that the protocol does not use.",
    answer:
      "RFC 6455 does not use the numbers from 0 to 999. A library that shows you one made it up, or mixed it with another error number.",
    reconnectAdvice: "The number says nothing. Find out which library produced it.",
    source: { rfc6455: "7.4.2", shows: "says that 0 to 999 are not used" },
  },
  {
    ...notSent,
    from: firstOfProtocol,
    to: firstRegistered - 1,
    name: "Unassigned",
    short: "Held for the protocol",
    definedBy: "The protocol, its later versions and published extensions",
    happened: "A number that is held for the protocol and means nothing yet.",
    answer:
      "The numbers from 1000 to 2999 belong to the protocol and its published extensions. This one has not been assigned.",
    reconnectAdvice: "The number says nothing. Ask whoever runs the other side.",
    source: {
      rfc6455: "7.4.2",
      shows: "keeps 1000 to 2999 for the protocol and published extensions",
    },
  },
  {
    from: firstRegistered,
    to: firstPrivate - 1,
    name: "Unregistered",
    short: "Libraries, registered with IANA",
    definedBy: "Libraries, frameworks and applications, who register with IANA",
    family: "private",
    happened: "A library or framework closed with a code of its own.",
    answer:
      "The numbers from 3000 to 3999 are for libraries and frameworks. This one is not registered with IANA, so only the software that sent it can say what it means.",
    reconnectAdvice: "Look the number up in the documentation of the library or service.",
    mayBeSent: true,
    senderNote: "A library or framework that chose the number for itself.",
    glyph: "private-use",
    glyphCaption: "a library's own code",
    source: { iana: "close-code-number", shows: "lists every registered code from 3000 to 3999" },
  },
  {
    from: firstPrivate,
    to: firstBeyond - 1,
    name: "Private Use",
    short: "Private: each app decides",
    definedBy: "Each application for itself; cannot be registered",
    family: "private",
    happened: "The application closed with a code of its own.",
    answer:
      "The numbers from 4000 to 4999 mean what the application says they mean. Without the name of the service, the number says nothing.",
    reconnectAdvice: "Look the number up in the documentation of the service you talk to.",
    mayBeSent: true,
    senderNote: "The application at the other end, by a rule of its own.",
    glyph: "private-use",
    glyphCaption: "the application's own code",
    source: { rfc6455: "7.4.2", shows: "keeps 4000 to 4999 for private use" },
  },
] as const satisfies readonly CodeRange[];

/** What the assigned part of the protocol's own range is for, in the words of a map. */
export const assignedShort = "The protocol: RFC 6455 and IANA";

/** What lies above every range: two bytes can hold it, and RFC 6455 gives it no use. */
export const beyondRanges = {
  ...notSent,
  from: firstBeyond,
  to: largestCode,
  name: "Out of Range",
  short: "Out of range",
  definedBy: "Nobody: no range covers these numbers",
  happened: "A number above every range.",
  answer:
    "RFC 6455 has ranges up to 4999 only. A higher number fits the two bytes of a Close frame, but has no meaning and no owner.",
  reconnectAdvice: "The number says nothing. Correct the side that sends it.",
  source: { rfc6455: "7.4.2", shows: "lists ranges from 0 to 4999 and no others" },
} as const satisfies CodeRange;

/**
 * The range that a code lies in.
 * @throws RangeError if the number does not fit a close code (0 to 65535)
 */
export function rangeOf(code: number): CodeRange {
  if (!Number.isInteger(code) || code < 0 || code > largestCode)
    throw new RangeError(
      `${code} is not a close code: it must be a whole number from 0 to ${largestCode}.`,
    );
  return codeRanges.find(({ to }) => code <= to) ?? beyondRanges;
}

/** The registered codes of a range, lowest first. */
export const codesInRange = (
  range: Pick<CodeRange, "from" | "to">,
  codes: readonly CloseCode[],
): readonly CloseCode[] => codes.filter(({ code }) => code >= range.from && code <= range.to);
