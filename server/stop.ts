import type { Server, ServerResponse } from "node:http";

/** How long answers under way have, in ms. */
const patience = 10_000;

/**
 * Makes what stops a server: nobody new is let in, and what was asked is answered, for ten seconds
 * at the most. Asked again, it ends the rest at once.
 * @returns a function whose promise resolves when the last connection is closed, to whether every
 *   answer went out whole
 */
export function stopper(server: Server): () => Promise<boolean> {
  const open = new Set<ServerResponse>();
  let stopped: Promise<boolean> | undefined;

  server.on("request", (_request, response: ServerResponse) => {
    open.add(response);
    if (stopped) response.shouldKeepAlive = false;
    response.once("close", () => open.delete(response));
  });

  const end = () => {
    server.closeAllConnections();
  };
  const stop = () =>
    new Promise<boolean>((resolve) => {
      let whole = true;
      const timer = setTimeout(() => {
        whole = false;
        end();
      }, patience);
      server.close(() => {
        clearTimeout(timer);
        resolve(whole);
      });
      // A connection that is kept would hold the server until its client is tired of it.
      for (const response of open) response.shouldKeepAlive = false;
    });

  return () => {
    if (stopped) end();
    stopped ??= stop();
    return stopped;
  };
}
