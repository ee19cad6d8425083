import { connect } from "node:net";
import type { RawAnswer } from "./ask.ts";

/** An answer's head ends so. */
const end = "\r\n\r\n";

/** Each header by its name in lower case; one that came twice has both values. */
function readHeaders(lines: readonly string[]): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name = "", value = ""] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    const before = headers[name.toLowerCase()];
    headers[name.toLowerCase()] = before === undefined ? value : `${before}, ${value}`;
  }
  return headers;
}

/**
 * The answers that follow each other on one connection, each as long as its `Content-Length` says.
 * @param bodiless whether the first is to `HEAD`, and only says how long it would be
 * @throws if what stands there is no answer
 */
function readAnswers(bytes: Buffer, bodiless = false): readonly RawAnswer[] {
  if (bytes.length === 0) return [];
  const headLength = bytes.indexOf(end);
  const [first = "", ...lines] = bytes.subarray(0, headLength).toString("latin1").split("\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
  if (headLength < 0 || Number.isNaN(status)) throw new Error(`This is no answer: ${first}`);
  const headers = readHeaders(lines);
  const bodyStart = headLength + end.length;
  const length = bodiless && status !== 400 ? 0 : Number(headers["content-length"] ?? 0);
  const bodyEnd = bodyStart + length;
  const answer = { status, headers, body: bytes.subarray(bodyStart, bodyEnd) };
  return [answer, ...readAnswers(bytes.subarray(bodyEnd))];
}

/**
 * Sends bytes that no client would, and reads what comes until the server closes the connection:
 * nothing, an answer, or several to requests that follow each other.
 * @param origin such as `http://127.0.0.1:4399`
 * @param bytes each character is one byte
 * @param bodiless whether it is asked by `HEAD`
 */
export const askRaw = (
  origin: string,
  bytes: string,
  bodiless = false,
): Promise<readonly RawAnswer[]> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname, () => socket.write(bytes, "latin1"));
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    // One that is closed while more was on its way breaks, and has said what it had to.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      try {
        resolve(readAnswers(Buffer.concat(chunks), bodiless));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
