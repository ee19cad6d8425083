import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { expect, it } from "vitest";
import { isCi } from "#scripts/setup/required-tools.ts";
import { ask } from "#tests/support/server/ask.ts";
import { builtFolder } from "#tests/support/server/built-folder.ts";
import { memoryOf } from "#tests/support/server/child-processes.ts";
import { serveSite } from "#tests/support/server/served-site.ts";

/** How many files this process may have open: Node has raised it to what the system lets it. */
function openFiles(): number {
  if (process.platform !== "linux") return 0;
  const limits = readFileSync("/proc/self/limits", "utf8");
  return Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1] ?? 0);
}

/** The others are for what else this process has open. */
const count = Math.min(10_000, openFiles() - 500);

/** Opens connections on which nothing is said, so many at a time as a system takes at once. */
async function open(port: number): Promise<readonly Socket[]> {
  const sockets: Socket[] = [];
  while (sockets.length < count) {
    const some = Array.from({ length: Math.min(200, count - sockets.length) }, () =>
      connect(port, "127.0.0.1").on("error", () => undefined),
    );
    await Promise.all(some.map((socket) => once(socket, "connect")));
    sockets.push(...some);
  }
  return sockets;
}

it.runIf(isCi(process.env) || count >= 5000)(
  "answers as ever while thousands of connections are open on which nothing is said",
  async () => {
    expect(count).toBeGreaterThanOrEqual(5000);
    const folder = await builtFolder();
    const site = await serveSite(folder);
    const { port } = new URL(site.origin);
    const sockets = await open(Number(port));
    for (const path of ["/1006/", "/2345/", "/embed/1006/?theme=dark", "/robots.txt"])
      expect((await ask(site.origin, path)).status).toBe(200);
    expect(memoryOf(site.process.pid ?? 0)).toBeLessThan(400_000_000);
    for (const socket of sockets) socket.destroy();
    expect((await ask(site.origin, "/1006/")).status).toBe(200);
    site.process.kill("SIGTERM");
    expect(await site.ended).toBe(0);
    rmSync(folder, { recursive: true });
  },
);
