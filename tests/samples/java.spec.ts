import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "playwright/test";
import { WebSocket, WebSocketServer, type ServerOptions } from "ws";
import { canRun } from "#scripts/setup/interpreters.ts";
import { addressOf, endingOf, startServer, stopServer } from "./peers.ts";
import { startProgram, type Program } from "./program.ts";
import { sampleOf } from "./sample-of.ts";

/** The program around the samples, with both in their places. */
const program = [1000, 1006].reduce(
  (text, code) => text.replace(`// ${code}\n`, () => `${sampleOf(code, "java-net-http")}\n`),
  readFileSync(new URL("java/Run.java", import.meta.url), "utf8"),
);

interface Run {
  readonly program: Program;
  readonly socket: WebSocket;
}

/** `test` with a sample that runs against a server; both end with the test. */
const test = base.extend<{ run: (code: number, options?: ServerOptions) => Promise<Run> }>({
  run: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "java-"));
    writeFileSync(join(folder, "Run.java"), program);
    const ends: (() => unknown)[] = [
      () => {
        rmSync(folder, { recursive: true });
      },
    ];
    await use(async (code, options) => {
      const server: WebSocketServer = await startServer(options);
      const connection = once(server, "connection");
      const running = startProgram("java", [
        join(folder, "Run.java"),
        String(code),
        addressOf(server),
      ]);
      ends.unshift(running.end, () => {
        stopServer(server);
      });
      const [socket] = (await connection) as [WebSocket];
      return { program: running, socket };
    });
    for (const end of ends) await end();
  },
});

/** To start an interpreter, or a build, takes long where others keep the machine busy. */
test.describe.configure({ timeout: 180_000 });

if (canRun("Java 11 or newer")) {
  test("the Java sample of 1000 sends a Close frame with 1000", async ({ run }) => {
    const { socket } = await run(1000);
    expect(await endingOf(socket)).toEqual({ code: 1000, reason: "done" });
  });

  test("the Java sample of 1006 pings every 25 s, and leaves alone a peer that answers", async ({
    run,
  }) => {
    const { program: java, socket } = await run(1006);
    let pings = 0;
    socket.on("ping", () => pings++);
    await java.wait("ran");
    java.tell("24999");
    await expect.poll(() => java.told.filter((line) => "advanced" in line)).toHaveLength(1);
    expect(pings).toBe(0);
    java.tell("1");
    for (let pong = 1; pong <= 4; pong++) {
      await expect.poll(() => java.told.filter((line) => "pong" in line)).toHaveLength(pong);
      java.tell("25000");
    }
    await expect.poll(() => pings).toBe(5);
    expect(java.told.some((line) => "reconnects" in line)).toBe(false);
  });

  test("the Java sample of 1006 aborts 25 s after a ping without an answer, and reconnects", async ({
    run,
  }) => {
    const { program: java, socket } = await run(1006, { autoPong: false });
    const ping = once(socket, "ping");
    await java.wait("ran");
    java.tell("25000");
    await ping;
    const ending = endingOf(socket);
    java.tell("25000");
    expect(await ending).toEqual({ code: 1006, reason: "" });
    expect(await java.wait("shutdown")).toBe("true");
    expect(await java.wait("reconnects")).toBe("true");
  });
}
