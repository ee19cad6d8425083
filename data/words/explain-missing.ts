import { findService } from "../lookup/find-service.ts";
import { parseCode } from "../model/parse-code.ts";
import { quoted } from "../text/quoted.ts";

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

/** What to say about the id of a situation that there is none of. */
export const explainMissingSituation = (id: string): string =>
  `“${quoted(id)}” is not a situation that we know. /situations/ lists them.`;
