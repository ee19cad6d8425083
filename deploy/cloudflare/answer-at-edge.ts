import { answerTo, type Answer } from "#server/answers/answer.ts";
import { immediateAnswer } from "#server/answers/immediate.ts";
import { failure, isBundled, onDemandPath } from "#server/listener.ts";
import type { Render } from "#server/answers/on-demand.ts";
import { wholeRepresentation, type Representation } from "#server/answers/representation.ts";
import { routeOf, type Route } from "#server/requests/route.ts";
import { apiTarget } from "#site/lib/api/target.ts";
import { brieflyKept, headersFor } from "#site/lib/answers/headers.ts";
import { readAsset, type Assets } from "./assets.ts";
import { madeAtEdge, type BuiltFor, type Edge } from "./made-at-edge.ts";

/** A built site, as a Worker has it: the files are with Cloudflare. */
export interface EdgeSite extends BuiltFor {
  readonly render: Render;
  readonly folders: ReadonlySet<string>;
  readonly missingPage: string;
}

/** What Cloudflare gives a Worker with each request. */
export interface Lent extends Edge {
  readonly assets: Assets;
}

const missingAt = ({ site, missingPage }: EdgeSite, pathname: string): Representation =>
  wholeRepresentation({
    status: 404,
    policy: { ...headersFor(pathname, site), ...brieflyKept },
    described: { "Content-Type": "text/html; charset=utf-8" },
    bytes: Buffer.from(missingPage),
  });

type LookUp = Extract<Route, { kind: "look-up" }>;

/** Finds what is no file that Cloudflare sends by itself. */
async function find(site: EdgeSite, lent: Lent, route: LookUp): Promise<Representation> {
  const { pathname, search } = route;
  const file = await readAsset(lent.assets, pathname, site.site);
  if (file) return file;
  if (isBundled(pathname)) return missingAt(site, pathname);
  const made = madeAtEdge(site.render, site, lent);
  return (await made(`${onDemandPath(pathname)}${search}`)) ?? missingAt(site, pathname);
}

/**
 * Answers a request as the server does, by the same rules and with the same headers. The bytes go
 * out as they are: Cloudflare compresses them on the way to whoever takes that.
 */
export async function answerAtEdge(site: EdgeSite, lent: Lent, request: Request): Promise<Answer> {
  const { pathname, search } = new URL(request.url);
  const asked = { method: request.method, target: apiTarget(`${pathname}${search}`) };
  const route = routeOf(asked, (path) => site.folders.has(path));
  if (route.kind !== "look-up") return immediateAnswer(route, site.site);
  try {
    const headers = Object.fromEntries(request.headers);
    return await answerTo(
      { ...headers, "accept-encoding": undefined },
      await find(site, lent, route),
    );
  } catch (error) {
    return failure(route.pathname, site.site, error);
  }
}
