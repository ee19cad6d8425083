// `npm run bench:server`: what an answer costs the processor, beside a bare `node:http` handler with
// the same bytes, by turns in one run: the ratio stays where the ms depend on the machine.
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { fileURLToPath } from "node:url";
import type { BareAnswer, Told } from "./served-process.ts";

const host = "127.0.0.1";
const rounds = 5;
const program = fileURLToPath(new URL("served-process.ts", import.meta.url));
const { OUT_DIR: directory = "dist" } = process.env;

/** What is asked: one address again and again, or another each time, which nobody has made yet. */
interface Question {
  readonly path: (number: number) => string;
  /** How many requests a round has: a second's work, about. */
  readonly requests: number;
}

const page = encodeURIComponent("http://localhost:4321/1006/");
const worstSearch = "the connection was closed by a proxy because of a timeout at the server ";
const wrongAddress = "the-connection-was-closed-for-nothing-and-again-and-once-more-and-more";

const questions: Readonly<Record<string, Question>> = {
  "a page": { path: () => "/1006/", requests: 2000 },
  "a badge": { path: () => "/badge/1006.svg", requests: 2000 },
  "oEmbed, asked before": { path: () => `/oembed?url=${page}`, requests: 2000 },
  "oEmbed, a new one": {
    path: (number) => `/oembed?url=${page}&maxwidth=${300 + (number % 9000)}`,
    requests: 2000,
  },
  "a search of 300 letters": {
    path: (number) => `/find?q=${encodeURIComponent(`${number} ${worstSearch.repeat(4)}`)}`,
    requests: 300,
  },
  "a wrong address of 80 letters": {
    path: (number) => `/${wrongAddress}-${number}/`,
    requests: 300,
  },
};

/** A server in a process of its own. */
interface Served {
  readonly process: ChildProcess;
  readonly port: number;
}

const answerOf = async (child: ChildProcess): Promise<Told> => {
  const [told] = (await once(child, "message")) as [Told];
  return told;
};

async function start(...given: readonly string[]): Promise<Served> {
  const child = fork(program, given);
  const told = await answerOf(child);
  if (!("port" in told)) throw new Error("A server told its time before its port.");
  return { process: child, port: told.port };
}

/** How much of the processor a server has used, in ms. */
async function used({ process: child }: Served): Promise<number> {
  child.send("used?");
  const told = await answerOf(child);
  return "used" in told ? told.used : NaN;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

function ask({ port }: Served, path: string): Promise<BareAnswer> {
  const options = { host, port, path, agent, headers: { "Accept-Encoding": "br" } };
  return new Promise((done, reject) => {
    get(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const headers = Object.entries(response.headers).filter(([name]) => !ours.has(name));
        done({
          body: Buffer.concat(chunks).toString("base64"),
          headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
        });
      });
    }).on("error", reject);
  });
}

/** What Node adds by itself. */
const ours = new Set(["date", "connection", "keep-alive", "transfer-encoding"]);

/** Asks eight at a time. @returns what one request cost, in ms */
async function costOf(served: Served, { path, requests }: Question, from: number) {
  const before = await used(served);
  for (let done = 0; done < requests; done += 8)
    await Promise.all(
      Array.from({ length: 8 }, (_, number) => ask(served, path(from + done + number))),
    );
  return ((await used(served)) - before) / requests;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Both by turns, after a round that is not counted. */
async function measure(site: Served, question: Question) {
  const bare = await start("bare", JSON.stringify(await ask(site, question.path(0))));
  const costs: (readonly [ours: number, bare: number])[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const from = 1 + round * question.requests;
    costs.push([await costOf(site, question, from), await costOf(bare, question, from)]);
  }
  bare.process.kill();
  return costs.slice(1);
}

const site = await start("site", directory);
console.log(`CPU per request of ${directory}/, the median of ${rounds} rounds:\n`);
for (const [name, question] of Object.entries(questions)) {
  const costs = await measure(site, question);
  const cost = median(costs.map(([ours]) => ours));
  const ratio = median(costs.map(([ours, bare]) => ours / bare));
  console.log(`${name.padEnd(30)} ${cost.toFixed(2)} ms  ×${ratio.toFixed(1)} of a bare handler`);
}
agent.destroy();
site.process.kill();
