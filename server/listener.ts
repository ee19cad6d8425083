import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { brieflyKept, headersFor, neverKept } from "#site/lib/answers/headers.ts";
import { accessLog, writeToOutput } from "./requests/access-log.ts";
import { answerTo, refusal, type Answer } from "./answers/answer.ts";
import type { FileIndex } from "./build/file-index.ts";
import { framingFault } from "./requests/framing.ts";
import { immediateAnswer } from "./answers/immediate.ts";
import { keptAnswers, type Kept } from "./answers/kept-answers.ts";
import { onDemand, type Routes } from "./answers/on-demand.ts";
import { TooBusy } from "./answers/render-queue.ts";
import { rateLimit, TooMany } from "./requests/rate-limit.ts";
import type { Representation } from "./answers/representation.ts";
import { unlimited, type RequestSettings } from "./request-settings.mjs";
import { routeBelowBase } from "./requests/route-below-base.ts";
import type { Route } from "./requests/route.ts";
import { cardAsAsked } from "./answers/themed-card.ts";

/** How much of what is made on demand is kept, in bytes. */
const maxKept = 8_000_000;

/** A built site, ready to be asked. */
export interface Site extends Routes {
  readonly files: FileIndex;
}

/** How long a client waits that was told to come back, in seconds. */
const retryAfter = "1";

/** Astro has an error page of its own at `/404/`: the code answers under the name of its file. */
export const onDemandPath = (pathname: string): string =>
  pathname === "/404/" ? "/404.html" : pathname;

/** Names that begin so are the bundler's: what is not a file there is nothing. */
export const isBundled = (pathname: string): boolean => pathname.startsWith("/_");

type LookUp = Extract<Route, { kind: "look-up" }>;

/** Finds what there is: a file, a card in its theme, what is made on demand, or the 404 page. */
function finder(
  { files, ...routes }: Site,
  settings: RequestSettings,
): (route: LookUp, request: IncomingMessage) => Promise<Representation> {
  const limit = rateLimit(settings);
  const kept: Kept = keptAnswers(maxKept);
  const made = onDemand(routes, files.site, kept);
  return async (route, request) => {
    const { pathname, search } = route;
    const file = files.at(pathname);
    if (file) return cardAsAsked(file, route, kept);
    if (isBundled(pathname)) return missingAt(files, pathname);
    limit(request);
    return (await made(`${onDemandPath(pathname)}${search}`)) ?? missingAt(files, pathname);
  };
}

const kindAt = (files: FileIndex, pathname: string): NonNullable<Answer["kind"]> =>
  files.at(pathname) ? "file" : isBundled(pathname) ? "none" : "on-demand";

const missingAt = ({ missing, site }: FileIndex, pathname: string): Representation => ({
  ...missing,
  policy: { ...headersFor(pathname, site), ...brieflyKept },
});

/** What went wrong, once, with its cause. The query is not told: it may be somebody's log. */
function report(pathname: string, error: unknown): void {
  console.error(`Could not answer ${pathname}:`, error);
}

const tooMany = ({ retryAfter }: TooMany): string =>
  `Too much is asked from your address. Try again in ${retryAfter} s.`;

/** What is said where an answer could not be made; what went wrong is reported. */
export function failure(pathname: string, site: URL, error: unknown): Answer {
  const policy = headersFor(pathname, site);
  if (error instanceof TooBusy)
    return refusal(503, policy, "Too much is asked at once. Try again in a second.", {
      ...neverKept,
      "Retry-After": retryAfter,
    });
  if (error instanceof TooMany)
    return refusal(429, policy, tooMany(error), {
      ...neverKept,
      "Retry-After": String(error.retryAfter),
    });
  report(pathname, error);
  return refusal(500, policy, "This could not be answered. It is reported.", neverKept);
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, answer.headers);
  response.end(request.method === "HEAD" ? undefined : answer.body);
}

/**
 * Answers requests with a built site, which nothing on the disk can change any more.
 * @param settings how requests are bounded; without them they are not
 */
export function siteListener(site: Site, settings: RequestSettings = unlimited): RequestListener {
  const { files } = site;
  const find = finder(site, settings);

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { method = "GET", url: target = "/" } = request;
    const fault = framingFault(request);
    if (fault !== undefined)
      return refusal(400, headersFor("/", files.site), fault, { Connection: "close" });
    const route = routeBelowBase({ method, target }, files);
    if (route.kind !== "look-up") return immediateAnswer(route, files.site);
    const kind = kindAt(files, route.pathname);
    try {
      return { ...(await answerTo(request.headers, await find(route, request))), kind };
    } catch (error) {
      return { ...failure(route.pathname, files.site, error), kind };
    }
  };

  const log = settings.accessLog ? accessLog(writeToOutput()) : undefined;
  return (request, response) => {
    const started = performance.now();
    const finish = (found: Answer) => {
      log?.(request, response, found, started);
      send(request, response, found);
    };
    answer(request).then(finish, (error: unknown) => {
      finish(failure("a request", files.site, error));
    });
  };
}
