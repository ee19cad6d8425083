import type { CloseCode } from "#data/model/close-code.ts";
import { closeCodes } from "#data/codes/index.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { findGuide } from "#data/lookup/find-guide.ts";
import { fixCodeOf } from "#data/lookup/fix-code-of.ts";
import { resolveSource } from "#data/model/source.ts";
import { badgePath, cardPath, glyphPath } from "../addresses/urls.ts";
import { answer, pageAddresses } from "./answer.ts";

/**
 * One code as the API gives it: the typed facts, the shared words, the long part, and where its
 * other forms are. No date of the build in it, so that unchanged facts give unchanged bytes.
 */
export function codeFacts(record: CloseCode, origin: URL) {
  const words = describeCloseCode(record.code);
  const guide = findGuide(record);
  const absolute = (path: string) => new URL(path, origin).href;
  return {
    ...record,
    heading: words.heading,
    familyName: words.familyName,
    onTheWire: words.onTheWire,
    reconnect: { ...words.reconnect, kind: record.reconnect.verdict },
    send: words.send,
    whoSends: words.sender,
    ...guide,
    wasClean: words.wasClean,
    inCode: fixCodeOf(record.code).map((sample) => ({
      ...sample,
      source: resolveSource(sample.source),
    })),
    definedIn: resolveSource(guide.definedIn),
    sources: guide.sources.map(resolveSource),
    ...pageAddresses(words.path, origin),
    card: absolute(cardPath(words.path)),
    badge: absolute(badgePath(words.path)),
    picture: absolute(glyphPath(words.path)),
  };
}

/** `codes/<code>.json`: one registered code. */
export const apiCode = (record: CloseCode, origin: URL) =>
  answer("code", origin, codeFacts(record, origin));

/** `codes.json`: every registered code, in full. */
export const apiCodes = (origin: URL) =>
  answer("codes", origin, { codes: closeCodes.map((record) => codeFacts(record, origin)) });
