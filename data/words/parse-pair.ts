import type { CodeReference } from "../model/code-reference.ts";
import { resolveCode } from "./resolve-code.ts";
import { parseCode } from "../model/parse-code.ts";
import { codeSlug, inAddressOrder } from "../model/paths.ts";
import { explainMissing, explainMissingService } from "./explain-missing.ts";
import { quoted } from "../text/quoted.ts";

/** The last part of a comparison's path: `1006-vs-1013`. */
export const pairName = (a: CodeReference, b: CodeReference): string =>
  `${codeSlug(a)}-vs-${codeSlug(b)}`;

/** What a comparison's address asks for: a pair in the right order, another address, or nothing. */
export type ParsedPair =
  | { readonly kind: "pair"; readonly codes: readonly [CodeReference, CodeReference] }
  | { readonly kind: "reversed"; readonly codes: readonly [CodeReference, CodeReference] }
  | { readonly kind: "problem"; readonly problem: string };

const problem = (text: string): ParsedPair => ({ kind: "problem", problem: text });

/** A number, with the id of a service before it or not. */
const slug = /^(?:([a-z0-9][a-z0-9-]{0,60})-)?(\d{1,5})$/;

/**
 * Reads `1006-vs-1013` and `1006-vs-discord-gateway-4004`. The lower code comes first; the reverse
 * order is another address for it.
 */
export function parsePair(name: string): ParsedPair {
  const parts = name.length > 200 ? [] : name.split("-vs-");
  const [first, second] = parts.map((part) => slug.exec(part));
  if (parts.length !== 2 || !first || !second)
    return problem(`“${quoted(name)}” is not a comparison. Write two codes, such as 1006-vs-1013.`);
  const [a, b] = [readSide(first), readSide(second)];
  if (typeof a === "string") return problem(a);
  if (typeof b === "string") return problem(b);
  return checkPair(a, b);
}

/** One side of the address, or what is wrong with it. */
function readSide([, service, number = ""]: RegExpExecArray): CodeReference | string {
  const parsed = parseCode(number);
  if (!parsed.ok) return explainMissing(number);
  const reference = { code: parsed.code, ...(service === undefined ? {} : { service }) };
  return resolveCode(reference) ? reference : explainMissingService(service ?? "", number);
}

function checkPair(a: CodeReference, b: CodeReference): ParsedPair {
  if (codeSlug(a) === codeSlug(b))
    return problem(`${codeSlug(a)} cannot be compared with itself. Choose two different codes.`);
  const codes = inAddressOrder([a, b]);
  return { kind: codes[0] === a ? "pair" : "reversed", codes };
}
