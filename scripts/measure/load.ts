// `npm run load`: 60 clients ask as fast as they can, for a minute, for pages, badges and oEmbed
// answers, and compare each with what the build has; then for another minute, in which a worker is
// killed, the server is restarted and a new build is swapped in. It serves copies: the build stays.
import { fork } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import type { Counted } from "./load-clients.ts";
import { changePages, copyBuild, startServer, swapBuilds, type Server } from "./load-site.ts";
import { childrenOf, memoryOf, printMemory } from "./memory.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    clients: { type: "string", default: "60" },
  },
});
const seconds = Number(values.seconds);
const { PORT: port = "4598", OUT_DIR: directory = "dist" } = process.env;
const origin = `http://127.0.0.1:${port}`;
const served = `${directory}.load-${process.pid}`;
const changed = `${served}-new`;
const program = fileURLToPath(new URL("load-clients.ts", import.meta.url));

/** Clients that ask until they are stopped. */
function startClients(...directories: readonly string[]) {
  const child = fork(program, [origin, values.clients, ...directories]);
  return async (): Promise<Counted> => {
    child.send("stop");
    const [counted] = (await once(child, "message")) as [Counted];
    return counted;
  };
}

function report(title: string, counted: Counted, elapsed: number): void {
  const wrong = Object.entries(counted.wrong);
  console.log(`\n${title}`);
  console.log(
    `  ${counted.answers} answers, ${Math.round(counted.answers / elapsed)} a second; median ${counted.median.toFixed(1)} ms, p99 ${counted.p99.toFixed(1)} ms, longest ${counted.longest.toFixed(0)} ms`,
  );
  console.log(
    `  wrong: ${wrong.length}; cut: ${counted.cut}; refused while nobody listened: ${counted.refused}`,
  );
  for (const [what, times] of wrong.slice(0, 20)) console.log(`    ${what} (${times})`);
}

/** @returns what the clients met while the server was let alone */
async function steady({ pid }: Server): Promise<void> {
  const stop = startClients(served);
  await setTimeout(seconds * 1000);
  const memory = memoryOf(pid);
  report("Under load:", await stop(), seconds);
  console.log(`  memory of all processes: ${printMemory(memory)}`);
}

/** What happens to the server, each after a quarter of the time. */
async function disturb(server: Server): Promise<Server> {
  const pause = () => setTimeout(seconds * 250);
  await pause();
  const [worker = 0] = childrenOf(server.pid);
  process.kill(worker, "SIGKILL");
  await pause();
  await server.stop();
  const restarted = await startServer(served, port);
  await pause();
  swapBuilds(changed, served);
  await restarted.untilSaid("A new build is served");
  await pause();
  return restarted;
}

async function disturbed(server: Server): Promise<Server> {
  // The folder is renamed meanwhile: the clients read both builds before they ask.
  const stop = startClients(served, changed);
  const begun = performance.now();
  const restarted = await disturb(server);
  const elapsed = (performance.now() - begun) / 1000;
  report("A worker killed, the server restarted, a new build swapped in:", await stop(), elapsed);
  const said = `${server.said()}${restarted.said()}`;
  console.log(`  the servers said:\n${said.replaceAll(/^/gm, "    ")}`);
  return restarted;
}

async function main(): Promise<void> {
  copyBuild(directory, served);
  copyBuild(directory, changed);
  await changePages(changed);
  const server = await startServer(served, port);
  await steady(server);
  await (await disturbed(server)).stop();
}

try {
  await main();
} finally {
  for (const folder of [served, changed]) rmSync(folder, { recursive: true, force: true });
}
