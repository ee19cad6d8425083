import { subjectAtPath } from "#data/model/parse-path.ts";
import { builderPath, timeoutsPath } from "#data/model/paths.ts";
import { serverAnswers } from "#data/words/server-answers.ts";
import { ownLocation } from "../answers/own-location.ts";

/** What to do with a request before anything is looked up. */
export type Route =
  | { readonly kind: "look-up"; readonly pathname: string; readonly search: string }
  | {
      readonly kind: "answer";
      readonly pathname: string;
      readonly status: 204 | 308;
      readonly headers: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: "refusal";
      readonly status: 400 | 405 | 414;
      readonly error: string;
      readonly headers: Readonly<Record<string, string>>;
    };

/** What a route is found by. */
export interface AskedRoute {
  readonly method: string;
  /** Of the request line: path and query, or a whole address. */
  readonly target: string;
}

/** Longer paths name nothing; a query may hold a pasted line. */
const longestPath = 2000;

const allowed = "GET, HEAD, OPTIONS";

/** What a script of another site may send; it matters where the path's own headers open it. */
const preflight = {
  Allow: allowed,
  "Access-Control-Allow-Methods": allowed,
  "Access-Control-Allow-Headers": "If-None-Match",
  "Access-Control-Max-Age": "86400",
};

const base = "http://localhost";

/** A path is put behind an origin as it is: read alone, `//x/` would be another host. */
function readTarget(target: string): URL | undefined {
  const url = target.startsWith("/") ? `${base}${target}` : target;
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}

/** Pages have one address, a folder’s: made of a record, of any code, of any two, the limits, or the builder. */
const isFolder = (path: string, hasFile: (path: string) => boolean): boolean =>
  hasFile(path) ||
  path === builderPath ||
  path === timeoutsPath ||
  subjectAtPath(path.replace(/^\/embed(?=\/.)/, "")) !== undefined;

/**
 * Answers a request at once, or says what to look up: a path in its normal form (RFC 3986, §6.2.2,
 * as browsers have it).
 * @param hasFile whether a file stands at a path
 */
export function routeOf({ method, target }: AskedRoute, hasFile: (path: string) => boolean): Route {
  const url = readTarget(target);
  if (url === undefined) return refuse(400, serverAnswers.unreadableAddress);
  if (url.pathname.length > longestPath) return refuse(414, serverAnswers.longAddress(longestPath));
  return routeOfPath(method, url, hasFile);
}

function routeOfPath(
  method: string,
  { pathname: asked, search }: URL,
  hasFile: (path: string) => boolean,
): Route {
  // Two slashes at the start would be another host's address in a link, and in `Location`.
  const pathname = asked.replace(/^\/{2,}/, "/");
  if (pathname !== asked) return redirect(pathname, search);
  if (method === "OPTIONS") return { kind: "answer", pathname, status: 204, headers: preflight };
  if (method !== "GET" && method !== "HEAD")
    return refuse(405, serverAnswers.otherMethod(allowed), { Allow: allowed });
  const mayBeFolder = !pathname.endsWith("/") && !/\.[^/]*$/.test(pathname);
  if (mayBeFolder && isFolder(`${pathname}/`, hasFile)) return redirect(`${pathname}/`, search);
  return { kind: "look-up", pathname, search };
}

const redirect = (pathname: string, search: string): Route => ({
  kind: "answer",
  pathname,
  status: 308,
  headers: { Location: ownLocation(`${pathname}${search}`) },
});

const refuse = (
  status: 400 | 405 | 414,
  error: string,
  headers: Readonly<Record<string, string>> = {},
): Route => ({ kind: "refusal", status, error, headers });
