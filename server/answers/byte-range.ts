/** What to send for a `Range`: everything, a part (both ends included), or nothing. */
export type AskedRange =
  | { readonly kind: "whole" }
  | { readonly kind: "part"; readonly first: number; readonly last: number }
  | { readonly kind: "unsatisfiable" };

const whole: AskedRange = { kind: "whole" };
const unsatisfiable: AskedRange = { kind: "unsatisfiable" };

/** One range: `0-499`, `9500-`, or `-500`, the last 500 (RFC 9110, §14.1.1 and §14.1.2). */
const oneRange = /^bytes=[\t ,]*(\d*)-(\d*)[\t ,]*$/i;

/** The last bytes; all of them if there are fewer. */
const suffix = (count: number, length: number): AskedRange =>
  count === 0 || length === 0
    ? unsatisfiable
    : { kind: "part", first: Math.max(0, length - count), last: length - 1 };

/**
 * Reads a `Range`. What is no valid range of bytes is ignored, as RFC 9110, §14.2 asks, and so are
 * several at once, as it allows: the whole answer follows. (`range-parser`, tried first, takes
 * `2-1` and a suffix longer than the answer for unsatisfiable.)
 * @param length of the answer as it would be sent, in bytes
 */
export function askedRange(range: string, length: number): AskedRange {
  const [, first, last] = oneRange.exec(range) ?? [];
  if (first === undefined || last === undefined || first + last === "") return whole;
  if (first === "") return suffix(Number(last), length);
  const [from, to] = [Number(first), last === "" ? Infinity : Number(last)];
  if (to < from) return whole;
  if (from >= length) return unsatisfiable;
  return { kind: "part", first: from, last: Math.min(to, length - 1) };
}
