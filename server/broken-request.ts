import type { Duplex } from "node:stream";

/** What Node could not read as a request, and how to say so. */
const answers: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: [
    "414 URI Too Long",
    "The address and headers are longer than 16 kB. Shorten the address.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request did not arrive in time."],
};

/** Answers a request that is too long or malformed, with a message instead of a cut connection. */
export function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return;
  const [status, message] = answers[error.code ?? ""] ?? [
    "400 Bad Request",
    "This is not a valid HTTP request.",
  ];
  const body = `${JSON.stringify({ error: message })}\n`;
  const headers = [
    `HTTP/1.1 ${status}`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${headers.join("\r\n")}\r\n\r\n${body}`);
}
