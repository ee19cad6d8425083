import { readResponse, type Render } from "#server/answers/on-demand.ts";
import {
  wholeRepresentation,
  type Made,
  type Representation,
} from "#server/answers/representation.ts";

/** Where answers are kept, and what is done after an answer is on its way. */
export interface Edge {
  readonly cache: Pick<Cache, "match" | "put">;
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** What was built, and for which origin. */
export interface BuiltFor {
  readonly build: string;
  readonly site: URL;
}

/** A day for what is there, a minute for what may be mended by then. */
const lifetime = (status: number): number => (status === 200 ? 86_400 : 60);

const toKeep = ({ status, described, bytes }: Made): Response =>
  new Response(new Uint8Array(bytes), {
    status,
    headers: { ...described, "Cache-Control": `public, max-age=${lifetime(status)}` },
  });

/**
 * What the routes on demand answer, each answer kept in the data centre that made it. The name of
 * the build is part of its key: what an earlier build made is asked for by nobody any more. What
 * fails (500 and above) is made anew for the next.
 */
export function madeAtEdge(
  render: Render,
  { build, site }: BuiltFor,
  { cache, waitUntil }: Edge,
): (target: string) => Promise<Representation | undefined> {
  return async (target) => {
    const key = new Request(new URL(`/${build}${target}`, site));
    const kept = await cache.match(key);
    const response = kept ?? (await render(new Request(new URL(target, site))));
    if (response === undefined) return undefined;
    const made = await readResponse(response, target, site);
    if (kept === undefined && made.status < 500) waitUntil(cache.put(key, toKeep(made)));
    return wholeRepresentation(made);
  };
}
