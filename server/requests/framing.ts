import type { IncomingMessage } from "node:http";
import { serverAnswers } from "#data/words/server-answers.ts";

const versions = ["1.0", "1.1"];

/**
 * What is wrong with how a request is framed, in words, where Node would answer it all the same. A
 * proxy before the server might read such a request as another one.
 * @returns nothing if it may be answered
 */
export function framingFault({
  httpVersion,
  rawHeaders,
}: Pick<IncomingMessage, "httpVersion" | "rawHeaders">): string | undefined {
  if (!versions.includes(httpVersion)) return serverAnswers.otherVersion;
  const names = rawHeaders.filter((_, index) => index % 2 === 0);
  const hosts = names.filter((name) => name.toLowerCase() === "host").length;
  if (hosts > 1) return serverAnswers.severalHosts;
  // RFC 9112, §3.2. HTTP/1.0 has no such header.
  if (hosts === 0 && httpVersion === "1.1") return serverAnswers.noHost;
  return undefined;
}
