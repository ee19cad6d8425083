import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { WebSocket, WebSocketServer, type ClientOptions, type ServerOptions } from "ws";

/** How a connection ended, as the endpoint that reports it saw it. */
export interface Ending {
  readonly code: number;
  readonly reason: string;
}

/** Waits until an endpoint reports the end of its connection. */
export const endingOf = (socket: WebSocket): Promise<Ending> =>
  new Promise((resolve) => {
    socket.once("close", (code, reason) => {
      resolve({ code, reason: reason.toString() });
    });
  });

/** The address of a server that listens on a port of its own. */
export const addressOf = (server: WebSocketServer): string =>
  `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** A server of `ws` on a free port, listening. */
export async function startServer(options: ServerOptions = {}): Promise<WebSocketServer> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0, ...options });
  await once(server, "listening");
  return server;
}

/** Ends a server and every connection that it still has. */
export function stopServer(server: WebSocketServer): void {
  for (const socket of server.clients) socket.terminate();
  server.close();
}

/** Both ends of one connection. */
export interface Pair {
  readonly client: WebSocket;
  readonly server: WebSocket;
}

/** Opens one more connection to a server. */
export async function connectTo(
  server: WebSocketServer,
  options: ClientOptions = {},
): Promise<Pair> {
  const accepted = new Promise<WebSocket>((resolve) => server.once("connection", resolve));
  const client = new WebSocket(addressOf(server), options);
  await once(client, "open");
  return { client, server: await accepted };
}
