import type { Server, ServerResponse } from "node:http";
import { Server as NetServer, type Socket } from "node:net";

/** How long answers under way have, in ms. */
const patience = 10_000;

/**
 * How long an idle connection is kept, in ms: a client that knows nothing yet may have a request on
 * its way, which is answered, and told to be the last.
 */
const lastRequests = 1000;

/** The connections of a server, and which of them wait for an answer. */
function trackConnections(server: Server) {
  const sockets = new Set<Socket>();
  const open = new Map<ServerResponse, Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("request", ({ socket }, response: ServerResponse) => {
    open.set(response, socket);
    response.once("close", () => open.delete(response));
  });
  const idle = () => {
    const busy = new Set(open.values());
    return [...sockets].filter((socket) => !busy.has(socket));
  };
  return { sockets, open, idle };
}

/**
 * Makes what stops a server: nobody new is let in, and what was asked is answered, for ten seconds
 * at the most. Asked again, it ends the rest at once.
 * @returns `stop`, whose promise resolves when the last connection is closed, to whether every
 *   answer went out whole; and `isStopping`
 */
export function stopper(server: Server) {
  const { sockets, open, idle } = trackConnections(server);
  let stopped: Promise<boolean> | undefined;
  let isLate = false;
  let isWhole = true;

  const closeIdle = () => {
    isLate = true;
    for (const socket of idle()) socket.destroy();
  };
  const cut = () => {
    isWhole &&= open.size === 0;
    for (const socket of sockets) socket.destroy();
  };
  server.on("request", ({ socket }, response: ServerResponse) => {
    if (stopped) response.shouldKeepAlive = false;
    // Its headers may have been sent before the stop: then nobody told the client to go.
    response.once("close", () => {
      if (isLate && idle().includes(socket)) socket.destroySoon();
    });
  });

  const stopOnce = () =>
    new Promise<boolean>((resolve) => {
      const timers = [setTimeout(closeIdle, lastRequests), setTimeout(cut, patience)];
      // `http.Server` would end idle connections at once, with the requests on their way.
      NetServer.prototype.close.call(server, () => {
        timers.forEach(clearTimeout);
        resolve(isWhole);
      });
      for (const response of open.keys()) response.shouldKeepAlive = false;
    });

  const stop = (): Promise<boolean> => {
    if (stopped) cut();
    stopped ??= stopOnce();
    return stopped;
  };
  return { stop, isStopping: () => stopped !== undefined };
}
