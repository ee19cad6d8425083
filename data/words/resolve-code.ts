import {
  describeServiceUse,
  readFromReference,
  type ServiceCodeDescription,
} from "./describe-service.ts";
import { describeCloseCode, type CloseCodeDescription } from "./describe.ts";
import type { CloseCode, CloseCodeGuide, Sender } from "../model/close-code.ts";
import { findGuide } from "../lookup/find-guide.ts";
import { findServiceUse } from "../lookup/find-service.ts";
import type { RecordOf } from "../model/records.ts";
import { findCode } from "../lookup/find-code.ts";
import { rangeOf } from "../tables/ranges.ts";
import type { AnyCode } from "../model/subject.ts";
import { senderNames } from "../model/vocabulary.ts";

/** The parts of a guide that a comparison needs: a service and a range have them too. */
export type ComparedGuide = Pick<
  CloseCodeGuide,
  "wire" | "whenYouSeeIt" | "howToFix" | "useWhen" | "definedIn" | "sources"
>;

/** The typed facts from which the differences of two codes are derived. */
interface ComparedFacts {
  readonly closeFrame: CloseCode["closeFrame"];
  readonly acceptedByBrowserClose: boolean;
  /** A clause about the code: `comes from the server`. */
  readonly senderClause: string;
}

/** A code that can be compared, with all that is said about it. */
export interface ResolvedCode {
  readonly description: CloseCodeDescription | ServiceCodeDescription;
  readonly facts: ComparedFacts;
  readonly guide: ComparedGuide;
}

/**
 * Resolves a code: to the registry, to a service's list, or to a range.
 * @returns nothing if the service has no such code
 * @throws RangeError if the number does not fit a close code (0 to 65535)
 */
export function resolveCode(subject: AnyCode): ResolvedCode | undefined {
  if (subject.kind === "code") return resolveNumber(subject.code);
  const use = findServiceUse(subject.service, subject.code);
  return use && resolveUse(use);
}

function resolveNumber(code: number): ResolvedCode {
  const record = findCode(code);
  return record ? resolveRecord(record) : resolveInRange(code);
}

const senderClause = (sender: Sender | "nobody") => senderNames[sender].clause;

const resolveRecord = (record: CloseCode): ResolvedCode => ({
  description: describeCloseCode(record.code),
  facts: { ...record, senderClause: senderClause(record.sender) },
  guide: findGuide(record),
});

function resolveInRange(code: number): ResolvedCode {
  const { mayBeSent, answer, reconnectAdvice, source } = rangeOf(code);
  return {
    description: describeCloseCode(code),
    facts: {
      closeFrame: mayBeSent ? "may" : "no-meaning",
      acceptedByBrowserClose: mayBeSent,
      senderClause: senderClause(mayBeSent ? "either" : "nobody"),
    },
    guide: {
      wire: [],
      whenYouSeeIt: [answer],
      howToFix: [{ title: "Look it up", text: reconnectAdvice }],
      useWhen: mayBeSent
        ? `${code} is free for an application or library of yours, if both ends agree.`
        : `Do not use ${code}.`,
      definedIn: source,
      sources: [],
    },
  };
}

/** Whether a page may send it is true of the number, whoever gives it a meaning. */
function resolveUse({ service, use }: RecordOf<"service-code">): ResolvedCode {
  const description = describeServiceUse({ service, use });
  const [definedIn, ...sources] = service.readFrom.map(readFromReference);
  return {
    description,
    facts: {
      closeFrame: "may",
      acceptedByBrowserClose: resolveNumber(use.code).facts.acceptedByBrowserClose,
      senderClause: `comes from ${service.name}`,
    },
    guide: {
      wire: [],
      whenYouSeeIt: [use.meaning],
      howToFix: [{ title: description.reconnect.verdict, text: use.remedy }],
      useWhen: `${use.code} means this only with ${service.name}.`,
      definedIn: definedIn ?? rangeOf(use.code).source,
      sources,
    },
  };
}
