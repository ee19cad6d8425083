import type { Duplex } from "node:stream";
import { serverAnswers } from "#data/words/server-answers.ts";
import { refusal } from "../answers/answer.ts";
import type { Headers } from "../answers/representation.ts";

/** What Node says of a request that it could not read. */
export interface BrokenRequest extends NodeJS.ErrnoException {
  /** What came last on the connection. */
  readonly rawPacket?: Buffer;
  /** How much of that was read before the fault. */
  readonly bytesParsed?: number;
}

type Refusal = readonly [status: number, name: string, message: string];

const invalid: Refusal = [400, "Bad Request", serverAnswers.invalid];
const late: Refusal = [408, "Request Timeout", serverAnswers.late];
const longAddress: Refusal = [414, "URI Too Long", serverAnswers.longHeaders];
/** RFC 6585, §5. */
const largeHeaders: Refusal = [431, "Request Header Fields Too Large", serverAnswers.largeHeaders];

/**
 * Whether the address alone was too much: it has no blank and no end of a line in it, where headers
 * have one or the other. One value of thousands of letters that came in a packet of its own could be
 * either, and counts as an address.
 */
const isInAddress = ({ rawPacket, bytesParsed }: BrokenRequest): boolean =>
  /^(?:[A-Z]+ )?\S*$/.test(String(rawPacket?.subarray(0, bytesParsed) ?? ""));

/** How to say what Node could not read. */
function refusalOf(error: BrokenRequest): Refusal {
  if (error.code === "ERR_HTTP_REQUEST_TIMEOUT") return late;
  if (error.code !== "HPE_HEADER_OVERFLOW") return invalid;
  return isInAddress(error) ? longAddress : largeHeaders;
}

/**
 * Answers a request that is too long or malformed, with a message instead of a cut connection.
 * @param policy the headers that every answer has
 */
export function refuseBrokenRequest(error: BrokenRequest, socket: Duplex, policy: Headers): void {
  if (error.code === "ECONNRESET" || !socket.writable) return;
  const [status, name, message] = refusalOf(error);
  const { headers, body } = refusal(status, policy, message, { Connection: "close" });
  const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}`);
  socket.end(`${[`HTTP/1.1 ${status} ${name}`, ...lines].join("\r\n")}\r\n\r\n${body.toString()}`);
}
