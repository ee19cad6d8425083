import { codeOfSlug, partsOfSlug } from "../model/parse-path.ts";
import { inAddressOrder, slugOf } from "../model/paths.ts";
import type { AnyCode } from "../model/subject.ts";
import { quoted } from "../text/quoted.ts";
import { explainMissing, explainMissingService } from "./explain-missing.ts";
import { resolveCode } from "./resolve-code.ts";

/** What a comparison's address asks for: a pair in the right order, another address, or nothing. */
export type ParsedPair =
  | { readonly kind: "pair"; readonly codes: readonly [AnyCode, AnyCode] }
  | { readonly kind: "reversed"; readonly codes: readonly [AnyCode, AnyCode] }
  | { readonly kind: "problem"; readonly problem: string };

const problem = (text: string): ParsedPair => ({ kind: "problem", problem: text });

/**
 * Reads `1006-vs-1013` and `1006-vs-discord-gateway-4004`, and says what is wrong with anything
 * else. The lower code comes first; the reverse order is another address for it.
 */
export function parsePair(name: string): ParsedPair {
  const [a, b, ...more] = name.length > 200 ? [] : name.split("-vs-");
  const readable = [a, b].every((side) => side !== undefined && partsOfSlug(side));
  if (a === undefined || b === undefined || more.length > 0 || !readable)
    return problem(`“${quoted(name)}” is not a comparison. Write two codes, such as 1006-vs-1013.`);
  const [first, second] = [knownCode(a), knownCode(b)];
  if (typeof first === "string") return problem(first);
  if (typeof second === "string") return problem(second);
  return checkPair(first, second);
}

/** The code that one side of the address names, or what is wrong with it. */
function knownCode(side: string): AnyCode | string {
  const code = codeOfSlug(side);
  if (code && resolveCode(code)) return code;
  const { service = "", digits = "" } = partsOfSlug(side) ?? {};
  return code ? explainMissingService(service, digits) : explainMissing(digits);
}

function checkPair(a: AnyCode, b: AnyCode): ParsedPair {
  if (slugOf(a) === slugOf(b))
    return problem(`${slugOf(a)} cannot be compared with itself. Choose two different codes.`);
  const codes = inAddressOrder([a, b]);
  return { kind: codes[0] === a ? "pair" : "reversed", codes };
}
