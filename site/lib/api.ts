import type { CloseCode } from "../../data/close-code.ts";
import { describeCloseCode } from "../../data/describe.ts";
import { resolveSource } from "../../data/source.ts";
import { findGuide } from "../../data/find-guide.ts";
import { badgePath, cardPath } from "./urls.ts";

/**
 * One code as the API gives it: the typed facts, the shared words, the long part, and where its
 * other forms are. No date of the build in it, so that unchanged facts give unchanged bytes.
 */
export function apiCode(record: CloseCode, origin: URL) {
  const words = describeCloseCode(record.code);
  const guide = findGuide(record);
  const absolute = (path: string) => new URL(path, origin).href;
  return {
    ...record,
    heading: words.heading,
    familyName: words.familyName,
    onTheWire: words.onTheWire,
    wasClean: words.wasClean,
    reconnect: { ...words.reconnect, kind: record.reconnect.verdict },
    send: words.send,
    whoSends: words.sender,
    ...guide,
    definedIn: resolveSource(guide.definedIn),
    sources: guide.sources.map(resolveSource),
    url: absolute(words.path),
    card: absolute(cardPath(words.path)),
    badge: absolute(badgePath(record.code)),
  };
}

/** JSON with a newline at its end, as every endpoint of the API sends it. */
export const jsonResponse = (value: unknown, status = 200): Response =>
  new Response(`${JSON.stringify(value, null, 1)}\n`, {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
