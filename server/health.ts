import type { IncomingMessage, ServerResponse } from "node:http";
import { headersFor, neverKept } from "#site/lib/answers/headers.ts";

/** What a server knows of itself. */
export interface Health {
  /** Whether it has a site, and is not about to end. */
  readonly isReady: () => boolean;
  readonly site: () => URL | undefined;
}

/** Says that the process answers. */
const livePath = "/healthz";

/** Says that it answers with a site, and goes on to. */
const readyPath = "/readyz";

const pathOf = ({ url = "" }: IncomingMessage): string => url.split("?", 1)[0] ?? "";

const isRead = ({ method }: IncomingMessage): boolean => method === "GET" || method === "HEAD";

/**
 * Answers `/healthz` and `/readyz` for those who watch the process (docs/serving.md).
 * @returns whether it was one of them; all others are still to be answered
 */
export function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  { isReady, site }: Health,
): boolean {
  const path = pathOf(request);
  if ((path !== livePath && path !== readyPath) || !isRead(request)) return false;
  const isWell = path === livePath || isReady();
  const text = isWell ? "ok\n" : "not ready\n";
  response.writeHead(isWell ? 200 : 503, {
    ...headersFor(path, site()),
    ...neverKept,
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": String(text.length),
    ...(isWell ? {} : { "Retry-After": "1" }),
  });
  response.end(request.method === "HEAD" ? undefined : text);
  return true;
}
