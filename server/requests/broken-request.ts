import type { Duplex } from "node:stream";
import { serverAnswers } from "#data/words/server-answers.ts";
import { refusal } from "../answers/answer.ts";
import type { Headers } from "../answers/representation.ts";

/** What Node could not read as a request, and how to say so. */
const answers: Readonly<Record<string, readonly [status: number, name: string, message: string]>> =
  {
    HPE_HEADER_OVERFLOW: [414, "URI Too Long", serverAnswers.longHeaders],
    ERR_HTTP_REQUEST_TIMEOUT: [408, "Request Timeout", serverAnswers.late],
  };

const invalid = [400, "Bad Request", serverAnswers.invalid] as const;

/**
 * Answers a request that is too long or malformed, with a message instead of a cut connection.
 * @param policy the headers that every answer has
 */
export function refuseBrokenRequest(
  error: NodeJS.ErrnoException,
  socket: Duplex,
  policy: Headers,
): void {
  if (error.code === "ECONNRESET" || !socket.writable) return;
  const [status, name, message] = answers[error.code ?? ""] ?? invalid;
  const { headers, body } = refusal(status, policy, message, { Connection: "close" });
  const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}`);
  socket.end(`${[`HTTP/1.1 ${status} ${name}`, ...lines].join("\r\n")}\r\n\r\n${body.toString()}`);
}
