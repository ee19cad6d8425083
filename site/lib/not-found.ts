import { legalText } from "../../data/escape-markup.ts";
import { findService } from "../../data/find-service.ts";
import { parseCode } from "../../data/parse-code.ts";

const shown = 60;

/** What would turn the words around a quotation: Unicode's embeddings, overrides and isolates. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** What was asked for, cut to a length that a message can quote; no half of a character is left. */
export function quoted(asked: string): string {
  const start = legalText(asked.slice(0, shown)).replace(turning, "");
  return asked.length > shown ? `${start}…` : start;
}

/**
 * What to say about a text that names no close code: what was read, then what to type instead.
 * @param asked the last part of the path, or what was typed into the field
 */
export function explainMissing(asked: string): string {
  const parsed = parseCode(asked);
  if (parsed.ok) return `${parsed.code} is a close code, but there is no page at this address.`;
  if (parsed.problem === "empty") return "Nothing was asked. Type a close code, such as 1006.";
  return parsed.problem === "out-of-range"
    ? `“${quoted(asked)}” is too large for a close code: two bytes hold 0 to 65535.`
    : `“${quoted(asked)}” is not a close code. Type the number alone, such as 1006, or the name of a service.`;
}

/** What to say about a code that no list of a service has. */
export function explainMissingService(id: string, code: string): string {
  const service = findService(id);
  if (!service) return `“${quoted(id)}” is not a service that we know. /services/ lists them.`;
  const known = service.codes.map((use) => use.code).join(", ");
  return `${service.name} has no code “${quoted(code)}” that we know. It has ${known}.`;
}
