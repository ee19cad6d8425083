// `npm run bench:overload`: how long a page takes, and how many are lost, while a hundred clients ask
// for the worst search and a hundred for wrong addresses; and what the server's processes hold.
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { memoryOf, printMemory } from "./memory.ts";

const host = "127.0.0.1";
const { PORT: port = "4599", OUT_DIR: directory = "dist" } = process.env;
const clients = 100;
/** How many times the page is asked for, each ten ms after the last answer. */
const pages = 300;

const worstSearch = "the connection was closed by a proxy because of a timeout at the server ";
const wrongAddress = "the-connection-was-closed-for-nothing-and-again-and-once-more-and-more";
const searchOf = (number: number) =>
  `/find?q=${encodeURIComponent(`${number} ${worstSearch.repeat(4)}`)}`;
const wrongOf = (number: number) => `/${wrongAddress}-${number}/`;

/** @returns the status; 0 where the connection broke before the answer was whole */
function ask(path: string, agent: Agent): Promise<number> {
  return new Promise((done) => {
    const lost = () => {
      done(0);
    };
    get({ host, port, path, agent, headers: { "Accept-Encoding": "br" } }, (response) => {
      response.resume().on("error", lost);
      response.on("end", () => {
        done(response.statusCode ?? 0);
      });
    }).on("error", lost);
  });
}

const program = fileURLToPath(import.meta.url);

/** Asks without a pause for what nobody has asked for, until the process is ended. */
function load(): void {
  for (let client = 0; client < clients; client += 1)
    for (const pathOf of [searchOf, wrongOf]) void askOn(client, pathOf);
}

async function askOn(client: number, pathOf: (number: number) => string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let number = client; ; number += clients) {
    process.send?.(await ask(pathOf(number), agent));
  }
}

/** How often each status came, from the clients in the other process. */
function countStatuses(child: ChildProcess): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  child.on("message", (status: number) => counts.set(status, (counts.get(status) ?? 0) + 1));
  return counts;
}

async function untilReady(agent: Agent): Promise<void> {
  while ((await ask("/readyz", agent)) !== 200) await setTimeout(100);
}

/** The times of the answers in ms, shortest first, and how many were not the page. */
async function timePages(agent: Agent) {
  const times: number[] = [];
  let lost = 0;
  for (let page = 0; page < pages; page += 1) {
    const begun = performance.now();
    if ((await ask("/1006/", agent)) !== 200) lost += 1;
    times.push(performance.now() - begun);
    await setTimeout(10);
  }
  return { times: times.sort((a, b) => a - b), lost };
}

const at = (times: readonly number[], share: number): string =>
  `${(times[Math.floor(times.length * share)] ?? NaN).toFixed(1)} ms`;

async function measure(server: ChildProcess): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  await untilReady(agent);
  const { pid = 0 } = server;
  const before = memoryOf(pid);
  const crowd = fork(program, ["load"], { env: { ...process.env, PORT: port } });
  const statuses = countStatuses(crowd);
  await once(crowd, "message");
  const { times, lost } = await timePages(agent);
  console.log(`/1006/, ${pages} times: median ${at(times, 0.5)}, p99 ${at(times, 0.99)}`);
  console.log(`lost: ${lost}; memory: ${printMemory(before)}, then ${printMemory(memoryOf(pid))}`);
  console.log("the others' answers, by status:", Object.fromEntries(statuses));
  crowd.kill();
  agent.destroy();
}

async function main(): Promise<void> {
  const site = fileURLToPath(new URL("../../server/serve-site.ts", import.meta.url));
  const env = { ...process.env, HOST: host, PORT: port, OUT_DIR: directory, RATE_LIMIT: "0" };
  const server = fork(site, { env });
  try {
    await measure(server);
  } finally {
    server.kill();
  }
}

if (process.argv[2] === "load") load();
else await main();
