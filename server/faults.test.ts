import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask } from "#tests/support/server/ask.ts";
import { builtFolder } from "#tests/support/server/built-folder.ts";
import { serveSite, type ServedSite } from "#tests/support/server/served-site.ts";
import { sendRaw } from "#tests/support/server/send-raw.ts";

let folder: string;
let site: ServedSite;

beforeEach(async () => {
  folder = await builtFolder();
  site = await serveSite(folder, undefined, { WORKERS: "1" });
});

afterEach(async () => {
  site.process.kill("SIGKILL");
  await site.ended;
  rmSync(folder, { recursive: true, force: true });
});

const statusOf = async (path: string) => (await ask(site.origin, path)).status;

describe("once it serves, the server does not mind", () => {
  it("that a file is taken away", async () => {
    rmSync(join(folder, "client/1006"), { recursive: true });
    expect(await statusOf("/1006/")).toBe(200);
    expect(await statusOf("/robots.txt")).toBe(200);
  });

  it("that a file is changed, even shortened", async () => {
    const before = await ask(site.origin, "/1006/");
    writeFileSync(join(folder, "client/1006/index.html"), "x");
    const { status, body } = await ask(site.origin, "/1006/");
    expect([status, body.toString()]).toEqual([200, before.body.toString()]);
  });

  it("that the whole folder is gone, and what it makes on demand with it", async () => {
    rmSync(folder, { recursive: true });
    expect((await ask(site.origin, "/later/")).body.toString()).toBe("from a chunk");
    expect((await ask(site.origin, "/missing/")).body.toString()).toBe("the missing page");
    expect(await statusOf("/embed/1006/?theme=dark")).toBe(200);
  });
});

describe("a page that cannot be made", () => {
  it("is answered 500 in words, which no cache keeps", async () => {
    const { status, headers, body } = await ask(site.origin, "/broken/?secret=1");
    expect([status, headers["cache-control"]]).toEqual([500, "no-store"]);
    expect(body.toString()).toBe('{"error":"This could not be answered. It is reported."}\n');
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("is reported once, with its cause and without what was asked", async () => {
    await ask(site.origin, "/broken/?secret=1");
    await site.untilSaid("a cause");
    expect(site.said().match(/It broke\./g)).toHaveLength(1);
    expect(site.said()).toContain("Could not answer /broken/");
    expect(site.said()).not.toContain("secret");
  });

  it("leads to no other host", async () => {
    const { status, headers } = await ask(site.origin, "/away/");
    expect([status, headers["location"]]).toEqual([500, undefined]);
  });

  it("does not keep the others", async () => {
    expect(await statusOf("/broken/")).toBe(500);
    expect(await statusOf("/2345/")).toBe(200);
  });
});

describe("a server that is told to end", () => {
  it("finishes what it was asked, lets nobody in, and exits 0", async () => {
    const now = join(folder, "now");
    const last = ask(site.origin, `/last/?${now}`);
    await site.untilSaid("asked for the last");
    site.process.kill("SIGTERM");
    await untilRefused(site.origin);
    writeFileSync(now, "");
    const { status, headers, body } = await last;
    expect([status, body.toString(), headers["connection"]]).toEqual([
      200,
      "the last answer",
      "close",
    ]);
    expect(await site.ended).toBe(0);
  });

  it("ends at once where nothing is asked", async () => {
    await ask(site.origin, "/");
    site.process.kill("SIGINT");
    expect(await site.ended).toBe(0);
  });
});

/** Asks until nobody listens. */
async function untilRefused(origin: string): Promise<void> {
  const refused = await ask(origin, "/robots.txt").then(
    () => false,
    (error: unknown) => error instanceof Error && error.message.includes("ECONNREFUSED"),
  );
  if (!refused) await untilRefused(origin);
}

describe("a request that is shaped to confuse", () => {
  it("is refused if it has two hosts, and what follows it is not read", async () => {
    const two = "GET /1006/ HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n";
    expect(await sendRaw(site.origin, two)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  });

  it("is refused if its path is 5,000 letters long", async () => {
    expect(await statusOf(`/${"a".repeat(5000)}/`)).toBe(414);
    expect(await statusOf(`/_image?href=${"a".repeat(5000)}`)).toBe(404);
  });
});

it.each([
  ["bytes=2-1", 200, 1835],
  ["bytes=0-99999999999999999999", 206, 1835],
  ["bytes=0-0", 206, 1],
  ["bytes=-500", 206, 500],
  ["bytes=0-0,-1", 200, 1835],
  ["bytes=1835-", 416, undefined],
])("answers Range: %s with %i", async (range, expected, length) => {
  const { status, headers, body } = await ask(site.origin, "/1006/", { headers: { Range: range } });
  expect([status, headers["content-length"]]).toEqual([expected, String(body.length)]);
  if (length !== undefined) expect(body.length).toBe(length);
});

/** A server that may have so many file handles, about twenty of which it needs itself. */
const serveWithHandles = (count: number) =>
  serveSite(folder, [
    "sh",
    "-c",
    `ulimit -n ${count} && exec ${process.execPath} server/serve-site.ts`,
  ]);

it("answers sixty at once with few file handles, and whoever comes later", async () => {
  const limited = await serveWithHandles(64);
  const paths = Array.from({ length: 60 }, (_, index) => (index % 2 ? "/1006/" : "/robots.txt"));
  const answers = await Promise.all(paths.map((path) => askPatiently(limited.origin, path)));
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
  for (const path of ["/1006/", "/2345/", "/missing/", "/embed/1006/?theme=dark"])
    expect((await askPatiently(limited.origin, path)).status).toBe(
      path === "/missing/" ? 404 : 200,
    );
  limited.process.kill("SIGTERM");
  expect(await limited.ended).toBe(0);
});

it("answers again once those have gone who held every file handle", async () => {
  const limited = await serveWithHandles(64);
  const { port } = new URL(limited.origin);
  const held = Array.from({ length: 100 }, () => connect(Number(port), "127.0.0.1"));
  await Promise.all(
    held.map((socket) =>
      once(
        socket.on("error", () => undefined),
        "connect",
      ),
    ),
  );
  for (const socket of held) socket.destroy();
  expect((await askPatiently(limited.origin, "/1006/")).status).toBe(200);
  limited.process.kill("SIGTERM");
  expect(await limited.ended).toBe(0);
});

/** Asks until the connection is taken: one that has no handle for it closes it. */
async function askPatiently(origin: string, path: string): Promise<{ readonly status: number }> {
  try {
    return await ask(origin, path);
  } catch {
    return askPatiently(origin, path);
  }
}
