import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import fc from "fast-check";
import { askRaw } from "../support/server/ask-raw.ts";
import { ask, type RawAnswer } from "../support/server/ask.ts";
import { answerFaults } from "./answer-faults.ts";
import { fuzzRequests, type FuzzRequest } from "./requests.ts";

/** How many ask at once. */
const lanes = 16;

/** How many requests are made of one seed. */
const batchSize = 1000;

/** What is asked first: what draws and what searches is loaded when it is first asked for. */
const firsts = ["/badge/4999.png", "/badge/4999.svg", "/find?q=timeout", "/2345/", "/embed/2345/"];

/** What to send, where. */
export interface FuzzOptions {
  /** The folder that `astro build` wrote. */
  readonly directory: string;
  readonly requests: number;
  /** The same seed makes the same requests. */
  readonly seed: number;
  /** How long an answer may take, in ms. */
  readonly limit: number;
}

/** How it went. */
export interface FuzzReport {
  /** What was wrong, with the request: the first hundred. */
  readonly faults: readonly string[];
  /** How often each status came. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The longest that an answer took, in ms. */
  readonly slowest: number;
  /** Memory of the server after a collection, in bytes: before the last of the requests, and after. */
  readonly memory: readonly [before: NodeJS.MemoryUsage, after: NodeJS.MemoryUsage];
}

const receive = async (child: ChildProcess): Promise<unknown> =>
  ((await once(child, "message")) as readonly unknown[])[0];

async function memoryOf(child: ChildProcess): Promise<NodeJS.MemoryUsage> {
  const told = receive(child);
  child.send("memory");
  return (await told) as NodeJS.MemoryUsage;
}

/** What is wrong with how a request was answered. */
function faultsOf(origin: string, answers: readonly RawAnswer[]): readonly string[] {
  const [answer, ...more] = answers;
  if (answer === undefined) return ["is not answered"];
  // Of a body that is wrong only after its request was answered, Node says so afterwards.
  const extra = more.filter(({ status }) => status !== 400 && status !== 408);
  return [...answerFaults(origin, answer), ...(extra.length > 0 ? ["is answered twice"] : [])];
}

/** Keeps the counts of a run. */
function tally() {
  const faults: string[] = [];
  const statuses: Record<string, number> = {};
  let slowest = 0;
  return {
    count: ({ bytes }: FuzzRequest, found: readonly string[], status: number, time: number) => {
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status !== 408) slowest = Math.max(slowest, time);
      for (const fault of found)
        if (faults.length < 100) faults.push(`${fault}: ${JSON.stringify(bytes.slice(0, 600))}`);
    },
    read: () => ({ faults, statuses, slowest }),
  };
}

type Tally = ReturnType<typeof tally>;

async function send(origin: string, request: FuzzRequest, limit: number, { count }: Tally) {
  const start = performance.now();
  const answers = await askRaw(origin, request.bytes, request.method === "HEAD");
  const time = performance.now() - start;
  const status = answers[0]?.status ?? 0;
  const late = time > limit && status !== 408 ? [`took ${Math.round(time)} ms`] : [];
  count(request, [...faultsOf(origin, answers), ...late], status, time);
}

/** Sends requests, so many at once. */
async function sendAll(
  requests: readonly FuzzRequest[],
  one: (request: FuzzRequest) => Promise<void>,
) {
  const waiting = requests.values();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const request of waiting) await one(request);
    }),
  );
}

/** Sends generated requests to a server of its own process, and looks at every answer. */
export async function fuzz({ directory, requests, seed, limit }: FuzzOptions): Promise<FuzzReport> {
  const child = fork("tests/fuzz/served.ts", {
    env: { ...process.env, OUT_DIR: directory },
    execArgv: ["--expose-gc", "--max-old-space-size=192", "--max-semi-space-size=8"],
  });
  const origin = `http://127.0.0.1:${String(await receive(child))}`;
  const made = fuzzRequests(directory);
  const counts = tally();
  let before: NodeJS.MemoryUsage | undefined;
  for (const path of firsts) await ask(origin, path);
  for (let sent = 0; sent < requests; sent += batchSize) {
    const numRuns = Math.min(batchSize, requests - sent);
    const batch = fc.sample(made, { seed: seed + sent, numRuns });
    await sendAll(batch, (request) => send(origin, request, limit, counts));
    // What is kept on purpose has filled up by then.
    if (sent >= requests / 4) before ??= await memoryOf(child);
  }
  const after = await memoryOf(child);
  child.disconnect();
  return { ...counts.read(), memory: [before ?? after, after] };
}
