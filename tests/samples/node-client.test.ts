import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer as createTcpServer, type AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { WebSocket, WebSocketServer, type ServerOptions } from "ws";
import { addressOf, connectTo, endingOf, startServer, stopServer } from "./peers.ts";
import { runInNode, type Surroundings } from "./run-node.ts";
import { sampleOf } from "./sample-of.ts";

const run = (code: number, surroundings: Surroundings, result?: string) =>
  runInNode(sampleOf(code, "node-ws"), surroundings, result);

/** The client that a sample makes. */
function madeBy(code: number, surroundings: Surroundings): WebSocket {
  const ws = run(code, { WebSocket, ...surroundings }, "ws");
  if (!(ws instanceof WebSocket)) throw new Error("The sample made no client");
  return ws;
}

const startedServer = async (options: ServerOptions = {}): Promise<WebSocketServer> => {
  const server = await startServer(options);
  onTestFinished(() => {
    stopServer(server);
  });
  return server;
};

/** The opening handshake of a client, as its server got it. */
const handshakeOf = async (server: WebSocketServer): Promise<IncomingMessage> => {
  const [, request] = (await once(server, "connection")) as [WebSocket, IncomingMessage];
  return request;
};

describe("the sample for a client of `ws`", () => {
  it("of 1002 offers no compression, which a client does by default", async () => {
    const server = await startedServer({ perMessageDeflate: true });
    const byDefault = handshakeOf(server);
    await connectTo(server);
    expect((await byDefault).headers["sec-websocket-extensions"]).toMatch(/^permessage-deflate/);
    const request = handshakeOf(server);
    const client = madeBy(1002, { url: addressOf(server) });
    expect((await request).headers["sec-websocket-extensions"]).toBeUndefined();
    await once(client, "open");
  });

  it("of 3000 puts the token into a header of the opening handshake", async () => {
    const server = await startedServer();
    const request = handshakeOf(server);
    madeBy(3000, { url: addressOf(server), token: "s3cret" });
    expect((await request).headers.authorization).toBe("Bearer s3cret");
  });

  it("of 1015 trusts the authority of the network, which nobody does without it", async () => {
    const certificate = (name: string) =>
      readFileSync(new URL(`certificates/${name}`, import.meta.url));
    const cert = certificate("chained.pem");
    const tls = createTlsServer({ cert, key: certificate("server.key") }).listen(0, "127.0.0.1");
    await once(tls, "listening");
    const server = new WebSocketServer({ server: tls });
    onTestFinished(() => {
      stopServer(server);
      tls.close();
    });
    const url = `wss://127.0.0.1:${(tls.address() as AddressInfo).port}`;
    const [error] = (await once(new WebSocket(url), "error")) as [NodeJS.ErrnoException];
    expect(error.code).toBe("UNABLE_TO_GET_ISSUER_CERT_LOCALLY");
    const client = madeBy(1015, {
      url,
      readFileSync: (name: string) =>
        name === "our-authority.pem" ? certificate(name) : undefined,
    });
    await once(client, "open");
  });
});

describe("the sample of 1006 for `ws`", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("pings every 25 s, and leaves alone a peer that answers", async () => {
    const { client, server: ws } = await connectTo(await startedServer());
    const pings = vi.fn();
    client.on("ping", pings);
    run(1006, { ws });
    for (let ping = 1; ping <= 5; ping++) {
      const pong = once(ws, "pong");
      vi.advanceTimersByTime(24_999);
      expect(pings).toHaveBeenCalledTimes(ping - 1);
      vi.advanceTimersByTime(1);
      await pong;
      expect(pings).toHaveBeenCalledTimes(ping);
    }
    expect(ws.readyState).toBe(WebSocket.OPEN);
  });

  it("drops a peer that did not answer, 25 s after the ping and without a Close frame", async () => {
    const { client, server: ws } = await connectTo(await startedServer(), { autoPong: false });
    run(1006, { ws });
    const ping = once(client, "ping");
    vi.advanceTimersByTime(25_000);
    await ping;
    vi.advanceTimersByTime(24_999);
    expect(ws.readyState).toBe(WebSocket.OPEN);
    const endings = Promise.all([endingOf(client), endingOf(ws)]);
    vi.advanceTimersByTime(1);
    const cut = { code: 1006, reason: "" };
    expect(await endings).toEqual([cut, cut]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("waits for a server that takes long to answer the opening handshake", async () => {
    const silent = createTcpServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    const ws = new WebSocket(`ws://127.0.0.1:${(silent.address() as AddressInfo).port}`);
    const failed = once(ws, "error");
    onTestFinished(() => {
      silent.close();
    });
    run(1006, { ws });
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(120_000);
    expect(ws.readyState).toBe(WebSocket.CONNECTING);
    const ending = endingOf(ws);
    ws.terminate();
    await Promise.all([failed, ending]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends its timer with the connection", async () => {
    const { client, server: ws } = await connectTo(await startedServer());
    run(1006, { ws });
    expect(vi.getTimerCount()).toBe(1);
    const ending = endingOf(ws);
    client.close(1000);
    await ending;
    expect(vi.getTimerCount()).toBe(0);
  });
});
