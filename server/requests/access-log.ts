import type { IncomingMessage } from "node:http";
import SonicBoom from "sonic-boom";
import type { Answer } from "../answers/answer.ts";

/** What is known of an answer under way. */
interface Closing {
  readonly writableFinished: boolean;
  readonly once: (event: "close", listener: () => void) => unknown;
}

/** Writes a line about an answer once that has gone out, or its client has gone. */
export type AccessLog = (
  request: Pick<IncomingMessage, "method" | "url">,
  response: Closing,
  answer: Answer,
  started: number,
) => void;

/** A path as it was asked for, without its query: what is not plain in it is encoded. */
function pathOf(target: string): string | null {
  const [path = ""] = target.split(/[?#]/, 1);
  // A whole address may have a password in it.
  return path.startsWith("/") ? path.slice(0, longestPath).replace(/[^!-~]+/g, encode) : null;
}

/** Longer ones are refused. */
const longestPath = 2000;

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/**
 * Makes a line of JSON of each answer. It has no address of a client, no query and no header.
 * @param write takes a line with its end
 * @param now the time in ms, of the same beginning as `started`
 */
export function accessLog(
  write: (line: string) => void,
  now: () => number = () => performance.now(),
): AccessLog {
  return ({ method, url = "" }, response, { status, body, kind = "none" }, started) => {
    response.once("close", () => {
      const line = {
        time: new Date().toISOString(),
        method,
        path: pathOf(url),
        status,
        bytes: method === "HEAD" ? 0 : body.length,
        ms: Math.round((now() - started) * 1000) / 1000,
        kind,
        ...(response.writableFinished ? {} : { aborted: true }),
      };
      write(`${JSON.stringify(line)}\n`);
    });
  };
}

/** A pipe takes so many bytes whole (PIPE_BUF, pipe(7)): lines of several processes stay apart. */
const maxWrite = 4096;

/** So many bytes wait for who reads the log; then lines are left out. */
const maxWaiting = 1_000_000;

/**
 * Writes lines to standard output without waiting for it. Where it is slow, lines are left out and
 * counted; where it is closed, no more is written; where its disk is full, it is tried again.
 */
export function writeToOutput(): (line: string) => void {
  let left = 0;
  let isEnding = false;
  const output = new SonicBoom({
    ...{ fd: 1, sync: false, maxWrite, maxLength: maxWaiting },
    retryEAGAIN: () => !isEnding,
  });
  output.on("drop", () => (left += 1));
  output.on("drain", () => {
    if (left > 0) output.write(`${JSON.stringify({ left })}\n`);
    left = 0;
  });
  let isOpen = true;
  let isReported = false;
  output.on("error", (error: NodeJS.ErrnoException) => {
    isOpen &&= error.code !== "EPIPE";
    if (!isReported) console.error("The access log cannot be written:", error.message);
    isReported = true;
  });
  process.once("exit", () => {
    isEnding = true;
    try {
      if (isOpen) output.flushSync();
    } catch {
      // Nobody reads it any more, and the process ends.
    }
  });
  return (line) => {
    if (isOpen) output.write(line);
  };
}
