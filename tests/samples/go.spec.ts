import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "playwright/test";
import { WebSocket, type ClientOptions } from "ws";
import { canRun, goEnvironment } from "#scripts/setup/interpreters.ts";
import { endingOf } from "./peers.ts";
import { startProgram, type Program } from "./program.ts";
import { sampleOf } from "./sample-of.ts";

/** A file of the program, with each sample in its place. */
const withSamples = (file: string): string =>
  readFileSync(new URL(`go/${file}`, import.meta.url), "utf8").replaceAll(
    /^\t\/\/ sample (\d+)$/gm,
    (_line, code: string) => sampleOf(Number(code), "go-gorilla"),
  );

/** Builds the program in a folder, with a package `clock` for the samples that wait. */
function build(folder: string): string {
  const sources = [
    ["clock/clock.go", "clock.go"],
    ["samples/main.go", "main.go"],
    ["samples/fast.go", "fast.go"],
  ] as const;
  for (const [to, file] of sources) {
    mkdirSync(join(folder, "src", to, ".."), { recursive: true });
    writeFileSync(join(folder, "src", to), withSamples(file));
  }
  const built = spawnSync("go", ["build", "-o", join(folder, "run"), "samples"], {
    env: { ...process.env, ...goEnvironment, GOPATH: `${folder}:${goEnvironment.GOPATH}` },
    encoding: "utf8",
  });
  expect(built.stderr).toBe("");
  return join(folder, "run");
}

interface Served {
  readonly program: Program;
  readonly url: string;
}

/** `test` with the program, built once for a worker. */
const test = base.extend<object, { served: Served }>({
  served: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "go-"));
      const program = startProgram(build(folder), []);
      await use({ program, url: `ws://127.0.0.1:${String(await program.wait("port"))}` });
      await program.end();
      rmSync(folder, { recursive: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

const open = async ({ url }: Served, path: string, options: ClientOptions = {}) => {
  const client = new WebSocket(`${url}${path}`, options);
  await once(client, "open");
  return client;
};

/** To start an interpreter, or a build, takes long where others keep the machine busy. */
test.describe.configure({ mode: "default", timeout: 180_000 });

if (canRun("Go with gorilla/websocket")) {
  test("the Go sample of 1000 says goodbye, and Close alone does not", async ({ served }) => {
    expect(await endingOf(await open(served, "/1000"))).toEqual({ code: 1000, reason: "done" });
    expect(await endingOf(await open(served, "/plain"))).toEqual({ code: 1006, reason: "" });
  });

  test("the Go sample of 1006 pings at once and every 25 s, and gives up after a minute", async ({
    served,
  }) => {
    const client = await open(served, "/1006", { autoPong: false });
    let pings = 0;
    client.on("ping", () => pings++);
    expect(await endingOf(client)).toEqual({ code: 1006, reason: "" });
    const seconds = Number(await served.program.wait("seconds"));
    expect(seconds).toBeGreaterThanOrEqual(60);
    expect(seconds).toBeLessThan(75);
    expect(pings).toBeGreaterThanOrEqual(2);
    expect(pings).toBeLessThanOrEqual(3);
  });

  test("the Go sample of 1006 goes on for as long as pongs come", async ({ served }) => {
    const client = await open(served, "/1006");
    // The fifth ping comes after 100 s, where a peer that does not answer has been given up.
    for (let ping = 1; ping <= 5; ping++) await once(client, "ping");
    expect(client.readyState).toBe(WebSocket.OPEN);
    client.terminate();
  });

  for (const [what, bytes, isBinary] of [
    ["UTF-8 as text", Buffer.from("gü"), false],
    ["anything else as a binary message", Buffer.from([0x67, 0xfc]), true],
  ] as const)
    test(`the Go sample of 1007 sends ${what}`, async ({ served }) => {
      const client = await open(served, "/1007");
      const message = once(client, "message");
      client.send(bytes, { binary: true });
      expect(await message).toEqual([bytes, isBinary]);
    });

  test("the Go sample of 1009 takes 8 MiB, and closes with 1009 for a byte more", async ({
    served,
  }) => {
    const client = await open(served, "/1009");
    const answer = once(client, "message");
    client.send(Buffer.alloc(8_388_608));
    expect(String((await answer)[0])).toBe("8388608");
    const ending = endingOf(client);
    client.on("error", () => undefined);
    client.send(Buffer.alloc(8_388_609));
    expect((await ending).code).toBe(1009);
  });

  test("the Go sample of 1010 agrees to compression, which is off by default", async ({
    served,
  }) => {
    expect((await open(served, "/1009")).extensions).toBe("");
    expect((await open(served, "/1010")).extensions).toContain("permessage-deflate");
  });

  test("the Go sample of 1013 refuses with 503 while all places are taken", async ({ served }) => {
    const first = await open(served, "/1013");
    const [error] = (await once(new WebSocket(`${served.url}/1013`), "error")) as [Error];
    expect(error.message).toContain("503");
    first.close();
    await served.program.wait("left");
    await open(served, "/1013");
  });
}
