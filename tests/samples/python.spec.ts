import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test as base } from "playwright/test";
import { WebSocket, WebSocketServer, type ServerOptions } from "ws";
import { canRun, pythonEnvironment } from "#scripts/setup/interpreters.ts";
import { addressOf, endingOf, startServer, stopServer } from "./peers.ts";
import { startProgram, type Program } from "./program.ts";
import { sampleOf } from "./sample-of.ts";

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** What stands around a sample: nothing, an open `ws`, or an open `server`. */
type Around = "nothing" | "ws" | "server";

interface Lab {
  readonly serve: (options?: ServerOptions) => Promise<WebSocketServer>;
  readonly run: (code: number, around: Around, uri?: string, dice?: number) => Program;
}

/** `test` with servers and programs that end with the test. */
const test = base.extend<{ lab: Lab }>({
  lab: async ({}, use) => {
    const servers: WebSocketServer[] = [];
    const programs: Program[] = [];
    await use({
      serve: async (options) => {
        const server = await startServer(options);
        servers.push(server);
        return server;
      },
      run: (code, around, uri = "", dice = 0) => {
        const sample = sampleOf(code, "python-websockets");
        const program = startProgram(
          "python3",
          [here("python/run.py"), around, sample, uri, String(dice)],
          { cwd: here("certificates"), env: pythonEnvironment },
        );
        programs.push(program);
        return program;
      },
    });
    for (const program of programs) await program.end();
    for (const server of servers) stopServer(server);
  },
});

const connectionOf = async (server: WebSocketServer) => {
  const [socket, request] = (await once(server, "connection")) as [WebSocket, IncomingMessage];
  return { socket, request };
};

const messageOf = async (socket: WebSocket): Promise<string> =>
  String((await once(socket, "message"))[0]);

/** A client of the server that a sample has started. */
async function clientOf(program: Program): Promise<WebSocket> {
  const client = new WebSocket(`ws://127.0.0.1:${String(await program.wait("port"))}`);
  await once(client, "open");
  return client;
}

/** To start an interpreter, or a build, takes long where others keep the machine busy. */
test.describe.configure({ timeout: 180_000 });

if (canRun("Python with websockets 16")) {
  test("the Python sample of 1001 closes every connection with it at SIGTERM", async ({ lab }) => {
    const program = lab.run(1001, "nothing");
    const clients = [await clientOf(program), await clientOf(program)];
    const endings = Promise.all(clients.map(endingOf));
    program.kill("SIGTERM");
    expect((await endings).map(({ code }) => code)).toEqual([1001, 1001]);
    expect(await program.wait("ended")).toBe(true);
    expect(await program.wait("asked")).toEqual(["", 8765]);
  });

  test("the Python sample of 1012 closes every connection with it", async ({ lab }) => {
    const program = lab.run(1012, "server");
    const ending = endingOf(await clientOf(program));
    program.tell("go");
    expect(await ending).toEqual({ code: 1012, reason: "restart" });
    expect(await program.wait("ended")).toBe(true);
  });

  test("the Python sample of 1002 offers no compression, which a client does by default", async ({
    lab,
  }) => {
    const server = await lab.serve({ perMessageDeflate: true });
    for (const [code, around, offers] of [
      [1002, "nothing", undefined],
      [1003, "ws", expect.stringContaining("permessage-deflate")],
    ] as const) {
      const connection = connectionOf(server);
      lab.run(code, around, addressOf(server));
      const { request } = await connection;
      expect(request.headers["sec-websocket-extensions"]).toEqual(offers);
    }
  });

  test("the Python sample of 1003 hands over text and bytes that hold UTF-8 alike", async ({
    lab,
  }) => {
    const server = await lab.serve();
    const program = lab.run(1003, "ws", addressOf(server));
    const { socket } = await connectionOf(server);
    socket.send("grüße");
    socket.send(Buffer.from("grüße"), { binary: true });
    socket.close(1000);
    await program.wait("ended");
    const handled = program.told.flatMap((line) => ("handled" in line ? [line["handled"]] : []));
    expect(handled).toEqual(["grüße", "grüße"]);
  });

  test("the Python sample of 1009 takes 8 MiB, and closes with 1009 for a byte more", async ({
    lab,
  }) => {
    const client = await clientOf(lab.run(1009, "nothing"));
    const answer = messageOf(client);
    client.send(Buffer.alloc(8_388_608));
    expect(await answer).toBe("8388608");
    const ending = endingOf(client);
    client.send(Buffer.alloc(8_388_609));
    expect((await ending).code).toBe(1009);
  });

  test("the Python sample of 1011 answers pings while the work is done", async ({ lab }) => {
    const server = await lab.serve();
    const program = lab.run(1011, "ws", addressOf(server));
    const { socket } = await connectionOf(server);
    socket.send("job");
    expect(await program.wait("working")).toBe("job");
    const pong = once(socket, "pong");
    socket.ping();
    await pong;
    const answer = messageOf(socket);
    program.tell("release");
    expect(await answer).toBe("done: job");
  });

  test("the Python sample of 1015 trusts the authority of the network", async ({ lab }) => {
    const pem = (name: string) => readFileSync(here(`certificates/${name}`));
    const tls = createTlsServer({ cert: pem("chained.pem"), key: pem("server.key") });
    const server = new WebSocketServer({ server: tls });
    const connection = connectionOf(server);
    await once(tls.listen(0, "127.0.0.1"), "listening");
    lab.run(1015, "nothing", `wss://127.0.0.1:${(tls.address() as AddressInfo).port}`);
    const { socket } = await connection;
    expect(await messageOf(socket)).toBe("hello");
    stopServer(server);
    tls.close();
  });

  test("the Python sample of 3000 puts the token into a header", async ({ lab }) => {
    const server = await lab.serve();
    const connection = connectionOf(server);
    lab.run(3000, "nothing", addressOf(server));
    expect((await connection).request.headers.authorization).toBe("Bearer s3cret");
  });

  for (const dice of [0, 1])
    test(`the Python sample of 1006 comes back as late as the dice say: ${dice}`, async ({
      lab,
    }) => {
      const server = await lab.serve();
      let connections = 0;
      server.on("connection", () => connections++);
      const first = connectionOf(server);
      const program = lab.run(1006, "nothing", addressOf(server), dice);
      let { socket } = await first;
      for (const [times, [code, least, most]] of [
        [1001, 0, 5],
        [1005, 0, 5],
        [1006, 0, 5],
        [1011, 0, 5],
        [1012, 5, 30],
        [1014, 0, 5],
        [3008, 0, 5],
      ].entries()) {
        const sleeps = () => program.told.filter((line) => "sleeps" in line);
        const next = connectionOf(server);
        if (code === 1006) socket.terminate();
        else if (code === 1005) socket.close();
        else socket.close(code);
        await expect.poll(() => sleeps().length).toBe(times + 1);
        const delay = dice === 0 ? least : most;
        expect.soft(sleeps().at(-1), String(code)).toEqual({ sleeps: delay });
        if (delay !== 0) expect(connections).toBe(times + 1);
        program.tell(`advance ${Number(delay) + 0.001}`);
        ({ socket } = await next);
      }
    });

  for (const code of [1000, 1002, 1003, 1007, 1008, 1009, 1010, 1013, 3000, 3003, 4001])
    test(`the Python sample of 1006 ends after ${code}`, async ({ lab }) => {
      const server = await lab.serve();
      server.on("connection", (socket) => {
        socket.close(code);
      });
      expect(await lab.run(1006, "nothing", addressOf(server)).wait("ended")).toBe(true);
    });

  test("the Python sample of 1006 pings after 20 s, and comes back 20 s after a ping without an answer", async ({
    lab,
  }) => {
    const server = await lab.serve({ autoPong: false });
    const first = connectionOf(server);
    const program = lab.run(1006, "nothing", addressOf(server));
    const { socket } = await first;
    // The client's clock may not move before the client, too, knows that the connection is open.
    socket.send("hello");
    await program.wait("handled");
    const ping = once(socket, "ping");
    let pinged = false;
    socket.once("ping", () => (pinged = true));
    program.tell("advance 19");
    await program.wait("advance");
    expect(pinged).toBe(false);
    program.tell("advance 1.001");
    await ping;
    const next = connectionOf(server);
    program.tell("advance 20.001");
    program.tell("advance 10.001");
    await program.wait("sleeps");
    program.tell("advance 5.001");
    await next;
  });
}
