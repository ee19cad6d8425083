import fresh from "fresh";

/** The headers of a request that make it conditional, by name in lower case. */
export interface Conditions {
  readonly "if-match"?: string | undefined;
  readonly "if-none-match"?: string | undefined;
  readonly "if-range"?: string | undefined;
}

/** Names the validator without `W/`: two are strongly equal only if neither has it. */
const names = (list: string, etag: string): boolean =>
  list
    .split(",")
    .map((one) => one.trim())
    .some((one) => one === "*" || one === etag);

/**
 * What the conditions of a request make of its answer (RFC 9110, §13.2.2). Dates are ignored, as
 * §13.1.3 and §13.1.4 ask where an answer has none: an answer is known by its bytes, which are the
 * same on every machine, and no date is.
 * @param etag the strong validator of the answer
 */
export function evaluate(conditions: Conditions, etag: string): "met" | "not-modified" | "failed" {
  const { "if-match": match, "if-none-match": noneMatch } = conditions;
  if (match !== undefined && !names(match, etag)) return "failed";
  const known = noneMatch !== undefined && fresh({ "if-none-match": noneMatch.trim() }, { etag });
  return known ? "not-modified" : "met";
}

/** Whether a `Range` counts: `If-Range` names just these bytes, or there is none (§13.1.5). */
export const isRangeMeant = (conditions: Conditions, etag: string): boolean =>
  [undefined, etag].includes(conditions["if-range"]?.trim());
