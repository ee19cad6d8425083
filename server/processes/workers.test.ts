import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask } from "#tests/support/server/ask.ts";
import { builtFolder } from "#tests/support/server/built-folder.ts";
import { untilChildren } from "#tests/support/server/child-processes.ts";
import { serveSite, type ServedSite } from "#tests/support/server/served-site.ts";
import { steadyClients } from "#tests/support/server/steady-clients.ts";

let folder: string;
let site: ServedSite;

beforeEach(async () => {
  folder = await builtFolder();
  site = await serveSite(folder);
});

afterEach(async () => {
  site.process.kill("SIGKILL");
  await site.ended;
  rmSync(folder, { recursive: true, force: true });
});

/** Both workers, once they serve. */
const two = async () => {
  await site.untilSaid("All 2 processes serve.");
  return untilChildren(site.process.pid, ({ length }) => length === 2);
};
const robots = async () => (await ask(site.origin, "/robots.txt")).body.toString();

/** Puts another build in the place of the folder, as `npm run deploy:local` does. */
async function swap(changed: Readonly<Record<string, string>>, damage?: string) {
  const next = await builtFolder("https://ws-code.example", changed);
  if (damage !== undefined) rmSync(join(next, damage));
  renameSync(folder, `${folder}-old`);
  renameSync(next, folder);
  rmSync(`${folder}-old`, { recursive: true });
}

describe("a worker that is killed", () => {
  it("is followed by another, and the rest answer meanwhile", async () => {
    const before = await two();
    const [killed = 0] = before;
    process.kill(killed, "SIGKILL");
    await site.untilSaid("A worker ended (SIGKILL). Another one is started.");
    expect(await robots()).toBe("robots");
    const after = await untilChildren(
      site.process.pid,
      (children) => children.length === 2 && !children.includes(killed),
    );
    expect(after).toContain(before[1]);
  });

  it("leaves nobody waiting who was not yet heard", async () => {
    const [killed = 0] = await two();
    const clients = steadyClients(`${site.origin}/robots.txt`, 20);
    await clients.until("200 robots", 200);
    process.kill(killed, "SIGKILL");
    await clients.until("200 robots", 200);
    // Only those that it was answering may see their connection end; nobody hangs.
    await clients.stop();
    const known = ["200 robots", "lost", "not taken"];
    expect(known).toEqual(expect.arrayContaining([...clients.outcomes.keys()]));
  });

  it("is ended if its work never ends, and followed by another", async () => {
    const alone = await serveSite(folder, undefined, { WORKERS: "1" });
    const [stuck] = await untilChildren(alone.process.pid, ({ length }) => length === 1);
    await expect(ask(alone.origin, "/endless/")).rejects.toThrow();
    await alone.untilSaid("A worker has answered nothing for 10 s. It is ended.");
    await untilChildren(alone.process.pid, ([now]) => now !== undefined && now !== stuck);
    await alone.untilSaid("All 1 processes serve.");
    expect((await ask(alone.origin, "/robots.txt")).status).toBe(200);
    alone.process.kill("SIGKILL");
    await alone.ended;
  });

  it("keeps its port, even if it was the only one", async () => {
    const alone = await serveSite(folder, undefined, { WORKERS: "1" });
    const [killed = 0] = await untilChildren(alone.process.pid, ({ length }) => length === 1);
    process.kill(killed, "SIGKILL");
    await untilChildren(alone.process.pid, ([now]) => now !== undefined && now !== killed);
    await untilAnswered(alone.origin);
    alone.process.kill("SIGTERM");
    expect(await alone.ended).toBe(0);
  });

  it("ends all, with its exit code, if none can be started any more", async () => {
    const alone = await serveSite(folder, undefined, { WORKERS: "1", BROKEN_BUILD_CODE: "65" });
    const [killed = 0] = await untilChildren(alone.process.pid, ({ length }) => length === 1);
    rmSync(join(folder, "files.pack"));
    process.kill(killed, "SIGKILL");
    expect(await alone.ended).toBe(65);
    expect(alone.said().match(/could not be started/g)).toHaveLength(1);
  });
});

/** Asks until somebody listens. */
async function untilAnswered(origin: string): Promise<void> {
  const isAnswered = await ask(origin, "/readyz").then(
    () => true,
    () => false,
  );
  if (!isAnswered) await untilAnswered(origin);
}

describe("a new build", () => {
  it("is served without a lost request, each answer from the old or the new", async () => {
    await two();
    const clients = steadyClients(`${site.origin}/robots.txt`, 20);
    await clients.until("200 robots", 100);
    await swap({ "client/robots.txt": "new" });
    await clients.until("200 new", 1);
    await site.untilSaid("A new build is served");
    await clients.until("200 new", 100);
    await clients.stop();
    expect([...clients.outcomes.keys()].sort()).toEqual(["200 new", "200 robots"]);
    expect(new Set(await Promise.all(Array.from({ length: 20 }, robots)))).toEqual(
      new Set(["new"]),
    );
  });

  it("is served too if it was built straight into the folder", async () => {
    await two();
    const other = await builtFolder("https://ws-code.example", { "client/robots.txt": "new" });
    rmSync(join(folder, "build.json"));
    for (const file of ["files.pack", "client/robots.txt", "build.json"])
      renameSync(join(other, file), join(folder, file));
    await site.untilSaid("A new build is served");
    expect(await robots()).toBe("new");
    rmSync(other, { recursive: true });
  });

  it.each(["files.pack", "server/entry.mjs"])(
    "that lacks %s is not served: the server says so, and serves the old",
    async (damage) => {
      await two();
      await swap({ "client/robots.txt": "new" }, damage);
      await site.untilSaid("The new build cannot be served; the old one still is.");
      expect(site.said()).toContain("is missing from the build");
      expect(new Set(await Promise.all(Array.from({ length: 20 }, robots)))).toEqual(
        new Set(["robots"]),
      );
    },
  );

  it("that is not finished is not looked at", async () => {
    await two();
    writeFileSync(join(folder, "client/robots.txt"), "half");
    rmSync(join(folder, "build.json"));
    rmSync(join(folder, "files.pack"));
    expect(await robots()).toBe("robots");
    await swap({ "client/robots.txt": "new" });
    await site.untilSaid("A new build is served");
    expect(site.said()).not.toContain("cannot be served");
  });
});

describe("a server that is told to end under load", () => {
  it("answers whatever was asked, and exits 0", async () => {
    await two();
    const clients = steadyClients(`${site.origin}/robots.txt`, 20);
    await clients.until("200 robots", 200);
    site.process.kill("SIGTERM");
    expect(await site.ended).toBe(0);
    await clients.stop();
    expect([...clients.outcomes.keys()]).toEqual(["200 robots", "not taken"]);
  });

  it("ends at once at the second signal, with an answer that never comes", async () => {
    const never = ask(site.origin, "/last/?/nowhere/at/all").catch(() => "cut");
    await site.untilSaid("asked for the last");
    // Signals that come soon after the first are the same one: it is sent until one is the second.
    while (site.process.exitCode === null) {
      site.process.kill("SIGTERM");
      await setImmediate();
    }
    expect(await site.ended).toBe(1);
    expect(await never).toBe("cut");
  });

  it("waits for its workers where the signal goes to all of them, as Ctrl+C does", async () => {
    const workers = await two();
    const now = join(folder, "now");
    const last = ask(site.origin, `/last/?${now}`);
    await site.untilSaid("asked for the last");
    for (const pid of [site.process.pid ?? 0, ...workers]) process.kill(pid, "SIGINT");
    await untilChildren(site.process.pid, ({ length }) => length === 1);
    writeFileSync(now, "");
    expect((await last).body.toString()).toBe("the last answer");
    expect(await site.ended).toBe(0);
  });
});

it("leaves no worker behind if the primary is killed", async () => {
  const workers = await two();
  site.process.kill("SIGKILL");
  await site.ended;
  for (const pid of workers) await untilGone(pid);
});

async function untilGone(pid: number): Promise<void> {
  try {
    process.kill(pid, 0);
  } catch {
    return;
  }
  await setImmediate();
  return untilGone(pid);
}
