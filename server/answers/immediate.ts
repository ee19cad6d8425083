import { brieflyKept, headersFor } from "#site/lib/answers/headers.ts";
import { refusal, type Answer } from "./answer.ts";
import type { Route } from "../requests/route.ts";

const noBody = Buffer.alloc(0);

/**
 * What needs no look at what there is: a refusal, the answer to a preflight, or a redirect.
 * @param site the public origin
 */
export function immediateAnswer(route: Exclude<Route, { kind: "look-up" }>, site: URL): Answer {
  if (route.kind === "refusal")
    return refusal(route.status, headersFor("/", site), route.error, route.headers);
  const redirected = route.status === 308 ? { ...brieflyKept, "Content-Length": "0" } : {};
  const headers = { ...headersFor(route.pathname, site), ...route.headers, ...redirected };
  return { status: route.status, headers, body: noBody };
}
