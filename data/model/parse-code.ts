import { codeSubject, type CodeSubject } from "./subject.ts";

/** The largest number that fits the two bytes of a close code (RFC 6455 §5.5.1). */
export const largestCode = 65_535;

export type ParsedCode =
  | { readonly ok: true; readonly code: number }
  | { readonly ok: false; readonly problem: "empty" | "not-a-number" | "out-of-range" };

/** A decimal number with nothing around it but spaces and one pair of quotation marks. */
const decimalNumber = /^["'`“”‘’]?(0|[1-9]\d*)["'`“”‘’]?$/;

/**
 * Reads a close code as people write or paste it: `1006`, ` 1006 ` and `"1006"`.
 *
 * Decimal only. `0x3ee` is refused although it is 1006, and so are `1e3`, `+1006`, `1006.0` and
 * `01006`: no client prints a code that way, so such a text is more likely something else.
 */
export function parseCode(text: string): ParsedCode {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: false, problem: "empty" };
  const digits = decimalNumber.exec(trimmed)?.[1];
  if (digits === undefined) return { ok: false, problem: "not-a-number" };
  const code = Number(digits);
  return code <= largestCode ? { ok: true, code } : { ok: false, problem: "out-of-range" };
}

/** The code that a person typed, if it is one: a number alone is a close code, and of no service. */
export function codeTyped(text: string): CodeSubject | undefined {
  const parsed = parseCode(text);
  return parsed.ok ? codeSubject(parsed.code) : undefined;
}
