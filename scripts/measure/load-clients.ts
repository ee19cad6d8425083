// The clients of load.ts, in a process of their own: each asks again as soon as it is answered, until
// a message comes. Then the process tells what it has counted, and ends.
import { createHistogram } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { Client } from "undici";
import { mixOf, type Question } from "./load-mix.ts";

/** What the clients have met. */
export interface Counted {
  readonly answers: number;
  /** Answers that were not 200, or not what the build has, by what was wrong. */
  readonly wrong: Readonly<Record<string, number>>;
  /** Connections that nobody took: refused, or closed before anything was answered on them. */
  readonly refused: number;
  /** Connections that broke after they had been answered on: their request is asked again. */
  readonly cut: number;
  /** How long the answers took, in ms. */
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
}

const [origin = "", count = "60", ...directories] = process.argv.slice(2);
const [first = "dist", ...others] = directories;
const next = mixOf([first, ...others]);
const times = createHistogram();
const wrong: Record<string, number> = {};
let answers = 0;
let refused = 0;
let cut = 0;
let isStopped = false;

const headers = { "accept-encoding": "br" };

/** @throws if there is no answer */
async function ask(client: Client, { path, isRight }: Question): Promise<void> {
  const begun = performance.now();
  const { statusCode, body } = await client.request({ method: "GET", path, headers });
  const bytes = Buffer.from(await body.arrayBuffer());
  times.record(Math.max(1, Math.round((performance.now() - begun) * 1000)));
  answers += 1;
  const isGood = statusCode === 200 && isRight(bytes);
  if (!isGood) wrong[`${statusCode} ${path}`] = (wrong[`${statusCode} ${path}`] ?? 0) + 1;
}

const isRefused = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ECONNREFUSED";

/** A client with one connection, which is opened anew where it broke. */
async function run(): Promise<void> {
  const client = new Client(origin);
  let isNew = true;
  client.on("connect", () => (isNew = true));
  let question = next();
  while (!isStopped)
    try {
      await ask(client, question);
      isNew = false;
      question = next();
    } catch (error) {
      if (isNew || isRefused(error)) refused += 1;
      else cut += 1;
      isNew = true;
      // Nobody may listen for a while.
      await setTimeout(20);
    }
  await client.close();
}

const inMs = (microseconds: number): number => microseconds / 1000;

const counted = (): Counted => ({
  ...{ answers, wrong, refused, cut },
  median: inMs(times.percentile(50)),
  p99: inMs(times.percentile(99)),
  longest: inMs(times.max),
});

const running = Array.from({ length: Number(count) }, run);
process.once("message", () => {
  isStopped = true;
  void Promise.all(running).then(() => process.send?.(counted(), () => process.exit(0)));
});
