import { EventEmitter, once } from "node:events";
import { afterEach, describe, expect, it, vi } from "vitest";
import { WebSocket, WebSocketServer, type ServerOptions } from "ws";
import { addressOf, connectTo, endingOf, startServer, stopServer, type Pair } from "./peers.ts";
import { runInNode, type Surroundings } from "./run-node.ts";
import { sampleOf } from "./sample-of.ts";

const servers: WebSocketServer[] = [];
const opened = async (server: WebSocketServer | Promise<WebSocketServer>) => {
  servers.push(await server);
  return server;
};
afterEach(() => {
  for (const server of servers.splice(0)) stopServer(server);
});

const run = (code: number, surroundings: Surroundings, result?: string) =>
  runInNode(sampleOf(code, "node-ws"), surroundings, result);

/** A connection whose server end runs a sample as `ws`. */
async function servedBy(code: number, surroundings: Surroundings = {}): Promise<Pair> {
  const pair = await connectTo(await opened(startServer()));
  run(code, { ws: pair.server, ...surroundings });
  return pair;
}

/** The server that a sample makes, on a free port instead of its own. */
async function madeBy(code: number): Promise<WebSocketServer> {
  const ports: unknown[] = [];
  class OnFreePort extends WebSocketServer {
    constructor(options: ServerOptions) {
      super({ ...options, host: "127.0.0.1", port: 0 });
      ports.push(options.port);
    }
  }
  const wss = run(code, { WebSocketServer: OnFreePort }, "wss");
  if (!(wss instanceof WebSocketServer)) throw new Error("The sample made no server");
  expect(ports).toEqual([8080]);
  await once(wss, "listening");
  return opened(wss);
}

/** Three clients of a server that is about to be told to stop. */
async function threeClients() {
  const wss = await opened(startServer());
  const clients: WebSocket[] = [];
  for (let client = 0; client < 3; client++) clients.push((await connectTo(wss)).client);
  return { wss, clients, process: new EventEmitter() };
}

/** What a client that comes now is told: the error of its socket, or that it is connected. */
const refusalOf = (address: string): Promise<unknown> =>
  new Promise((resolve) => {
    const late = new WebSocket(address);
    late.once("error", ({ code }: NodeJS.ErrnoException) => {
      resolve(code);
    });
    late.once("open", () => {
      late.terminate();
      resolve("connected");
    });
  });

describe("the sample for a server of `ws`", () => {
  it("of 1001 closes every connection with it at SIGTERM, and takes no new one", async () => {
    const { wss, clients, process } = await threeClients();
    const address = addressOf(wss);
    run(1001, { wss, process });
    expect(clients.map(({ readyState }) => readyState)).toEqual([1, 1, 1]);
    const endings = Promise.all(clients.map(endingOf));
    process.emit("SIGTERM");
    const goodbye = { code: 1001, reason: "shutting down" };
    expect(await endings).toEqual([goodbye, goodbye, goodbye]);
    expect(await refusalOf(address)).toBe("ECONNREFUSED");
  });

  it("of 1003 hands over text and bytes that hold UTF-8 alike", async () => {
    const handle = vi.fn();
    const { client } = await servedBy(1003, { handle });
    client.send("grüße");
    client.send(Buffer.from("grüße"), { binary: true });
    await expect.poll(() => handle.mock.calls).toEqual([["grüße"], ["grüße"]]);
  });

  it("of 1008 closes with a code of its own that names the rule", async () => {
    const pair = await connectTo(await opened(startServer()));
    const ending = endingOf(pair.client);
    run(1008, { ws: pair.server });
    expect(await ending).toEqual({ code: 4001, reason: "more than 100 messages a minute" });
  });

  it("of 1009 takes a message of 8 MiB, and closes with 1009 for a byte more", async () => {
    const { client, server } = await connectTo(await madeBy(1009));
    server.on("error", () => undefined);
    const received = once(server, "message");
    client.send(Buffer.alloc(8_388_608));
    expect((await received)[0]).toHaveLength(8_388_608);
    const ending = endingOf(client);
    client.send(Buffer.alloc(8_388_609));
    expect((await ending).code).toBe(1009);
  });

  it("of 1010 agrees to compression, which a server does not by default", async () => {
    const plain = await connectTo(await opened(startServer()));
    expect(plain.client.extensions).toBe("");
    const { client } = await connectTo(await madeBy(1010));
    expect(client.extensions).toContain("permessage-deflate");
  });

  it.each([
    ["rejects", () => Promise.reject(new Error("lost"))],
    [
      "throws at once",
      () => {
        throw new Error("lost");
      },
    ],
  ])("of 1011 logs the identifier and closes when the handler %s", async (_how, handle) => {
    const error = vi.fn();
    const { client } = await servedBy(1011, { handle, id: "r-17", console: { error } });
    const ending = endingOf(client);
    client.send("job");
    expect(await ending).toEqual({ code: 1011, reason: "internal error" });
    expect(error.mock.calls).toEqual([["r-17", new Error("lost")]]);
  });

  it("of 1011 stays open while the handler does its work", async () => {
    const handle = vi.fn(() => Promise.resolve());
    const { client } = await servedBy(1011, { handle, id: "r-17" });
    client.send("job");
    await expect.poll(() => handle.mock.calls.map(String)).toEqual(["job"]);
    const pong = once(client, "pong");
    client.ping();
    await pong;
    expect(client.readyState).toBe(WebSocket.OPEN);
  });

  it("of 1012 says goodbye to one client at a time, fifty a second", async () => {
    const { wss, clients, process } = await threeClients();
    const address = addressOf(wss);
    const waits: { ms: number; end: () => void }[] = [];
    const setTimeout = (ms: number) =>
      new Promise<void>((resolve) => waits.push({ ms, end: resolve }));
    run(1012, { wss, process, setTimeout });
    const endings = clients.map(endingOf);
    process.emit("SIGTERM");
    for (const [told, ending] of endings.entries()) {
      expect(await ending).toEqual({ code: 1012, reason: "restart" });
      await expect.poll(() => waits.map(({ ms }) => ms)).toEqual(Array(told + 1).fill(1000 / 50));
      const open = clients.filter(({ readyState }) => readyState === WebSocket.OPEN);
      expect(open).toHaveLength(2 - told);
      waits[told]?.end();
    }
    expect(await refusalOf(address)).toBe("ECONNREFUSED");
  });
});
