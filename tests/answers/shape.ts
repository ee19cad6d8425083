import type { RawAnswer } from "../support/server/ask.ts";

/** Status and headers of an answer, without what differs from run to run. */
export interface Shape {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** How the bytes travel: each server, and each proxy before it, does that in its own way. */
const travel = ["connection", "keep-alive", "transfer-encoding", "content-length", "date"];

/** An HTTP date (RFC 9110, §5.6.7). */
const date = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/;

/** What stands in a table for a value that differs, if the value has its form. */
const forms: Readonly<Record<string, (value: string) => string>> = {
  etag: (value) =>
    /^W\/"[^"]+"$/.test(value) ? "weak" : /^"[^"]+"$/.test(value) ? "strong" : value,
  "last-modified": (value) => (date.test(value) ? "a date" : value),
  // Equal for every reader: the case of the type, and the space before a parameter.
  "content-type": (value) => value.toLowerCase().replace(/;\s*/g, "; "),
  vary: (value) => value.toLowerCase(),
};

/** The answer as a table has it. */
export const shapeOf = ({ status, headers }: RawAnswer): Shape => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !travel.includes(name))
      .map(([name, value]) => [name, forms[name]?.(value) ?? value]),
  ),
});
