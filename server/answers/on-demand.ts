import { brieflyKept, headersFor } from "#site/lib/answers/headers.ts";
import { pathWithBase } from "#site/lib/addresses/base.ts";
import { withCharset } from "./charset.ts";
import type { Kept } from "./kept-answers.ts";
import { ownLocation } from "./own-location.ts";
import { renderQueue } from "./render-queue.ts";
import type { Headers, Made, Representation } from "./representation.ts";

/** The routes on demand, as `site/build/fetch-entry.ts` has them: nothing where there is no route. */
export type Render = (request: Request) => Promise<Response | undefined>;

/**
 * What a function of an address alone answers, or nothing if the address is not its. It takes some
 * µs: nobody has to wait for a turn, and Astro's way to a route would take several times as long.
 */
export type AnswerAtOnce = (
  url: URL,
) => { readonly status: number; readonly contentType: string; readonly body: string } | undefined;

/** What makes pages. */
export interface Routes {
  readonly render: Render;
  readonly answerAtOnce?: AnswerAtOnce | undefined;
}

/** How many wait for a page to be made before the next is told to come back: half a second’s work. */
const maxWaiting = 128;

/** How long one page may take, in ms, before the next has its turn. */
const maxTime = 10_000;

/**
 * What the routes on demand answer to a path with its query, each page in its turn, but for what is
 * answered at once.
 * @param site the origin that the pages name: what a client says in `Host` is not asked
 */
export function onDemand(
  { render, answerAtOnce }: Routes,
  site: URL,
  kept: Kept,
): (target: string) => Promise<Representation | undefined> {
  const inTurn = renderQueue(maxWaiting);
  const make = async (target: string): Promise<Made | undefined> => {
    const url = new URL(pathWithBase(target, site), site);
    const answered = answerAtOnce?.(url);
    if (answered) return madeAtOnce(answered, target, site);
    const response = await inTurn(() => inTime(render(new Request(url))));
    return response && (await readResponse(response, target, site));
  };
  return (target) => kept(target, () => make(target));
}

/** @throws if a page takes longer than {@link maxTime}: the others wait for it */
function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((done, reject) => {
    const tooLate = setTimeout(() => {
      reject(new Error(`It took longer than ${maxTime} ms.`));
    }, maxTime);
    work.then(done, reject).finally(() => {
      clearTimeout(tooLate);
    });
  });
}

function policyFor(status: number, target: string, site: URL): Headers {
  const [path = "/"] = target.split("?", 1);
  return { ...headersFor(path, site), ...(status === 200 ? {} : brieflyKept) };
}

const madeAtOnce = (
  { status, contentType, body }: NonNullable<ReturnType<AnswerAtOnce>>,
  target: string,
  site: URL,
): Made => ({
  status,
  policy: policyFor(status, target, site),
  described: { "Content-Type": withCharset(contentType) },
  bytes: Buffer.from(body),
});

/**
 * What a route on demand answered, as this site says it: with its own headers, and leading nowhere
 * else.
 * @param target path and query of the request
 * @throws if it would redirect to another origin
 */
export async function readResponse(response: Response, target: string, site: URL): Promise<Made> {
  const location = response.headers.get("Location");
  // A redirect has no words: Astro's repeat the address that was asked.
  const type = location === null ? response.headers.get("Content-Type") : null;
  const body = location === null ? await response.arrayBuffer() : new ArrayBuffer(0);
  return {
    status: response.status,
    policy: policyFor(response.status, target, site),
    described: {
      ...(type === null ? {} : { "Content-Type": withCharset(type) }),
      ...(location === null ? {} : { Location: ownLocation(location) }),
    },
    bytes: Buffer.from(body),
  };
}
