import { findCode } from "../../data/find.ts";
import { parseCode } from "../../data/parse-code.ts";
import { quoted } from "./not-found.ts";

/** The last part of a comparison's path: `1006-vs-1013`. */
export const pairName = (a: number, b: number): string => `${a}-vs-${b}`;

/** What a comparison's address asks for: a pair in the right order, another address, or nothing. */
export type ParsedPair =
  | { readonly kind: "pair"; readonly codes: readonly [number, number] }
  | { readonly kind: "reversed"; readonly codes: readonly [number, number] }
  | { readonly kind: "problem"; readonly problem: string };

const problem = (text: string): ParsedPair => ({ kind: "problem", problem: text });

/** Reads `1006-vs-1013`. The lower code comes first; the reverse order is another address for it. */
export function parsePair(name: string): ParsedPair {
  const [, first, second] = /^(\d{1,5})-vs-(\d{1,5})$/.exec(name) ?? [];
  if (first === undefined || second === undefined)
    return problem(`“${quoted(name)}” is not a comparison. Write two codes, such as 1006-vs-1013.`);
  const [a, b] = [parseCode(first), parseCode(second)];
  if (!a.ok) return problem(`“${first}” is not a close code.`);
  if (!b.ok) return problem(`“${second}” is not a close code.`);
  return checkPair(a.code, b.code);
}

function checkPair(a: number, b: number): ParsedPair {
  if (a === b) return problem(`${a} cannot be compared with itself. Choose two different codes.`);
  const unknown = [a, b].find((code) => !findCode(code));
  if (unknown !== undefined)
    return problem(`${unknown} is not a registered code, so there is nothing to compare it by.`);
  return a < b ? { kind: "pair", codes: [a, b] } : { kind: "reversed", codes: [b, a] };
}
