import { createServer, type RequestListener, type Server } from "node:http";
import { headersFor } from "#site/lib/answers/headers.ts";
import { refuseBrokenRequest } from "./broken-request.ts";
import { bearClosedOutput } from "./closed-output.ts";
import { readFileIndex } from "./file-index.ts";
import { siteListener } from "./listener.ts";
import { loadRender } from "./load-render.ts";
import type { RequestSettings } from "./request-settings.mjs";
import { stopper } from "./stop.ts";

/** A server that has its port, and gets its site once that is built. */
export interface WaitingServer {
  /** The port in use. */
  readonly port: number;
  /**
   * Answers from now on with the site in this folder.
   * @param settings how requests are bounded; without them they are not
   * @throws BrokenBuild if there is none, or not all of it
   */
  readonly attach: (directory: string, settings?: RequestSettings) => Promise<void>;
  /** Lets the answers under way finish; asked again, ends them. Resolves to whether all of them did. */
  readonly stop: () => Promise<boolean>;
  readonly close: () => void;
}

/** What is answered before there is a site. */
const notBuilt: RequestListener = (_request, response) => {
  response.writeHead(503, { "Content-Type": "text/plain", "Retry-After": "5" });
  response.end("The site is not built yet.");
};

/** What a client may take, in ms: for its headers, for a whole request, between two of them. */
const timeouts = { headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 };

function listenOn(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, reject) => {
    server.once("error", reject).listen(port, host, () => {
      server.off("error", reject);
      done();
    });
  });
}

/**
 * Listens before there is a site: a build needs to know its address, and a port that was only
 * looked at may be another program's when the build is done.
 * @param port 0 chooses a free one
 * @throws the system's error if the port cannot be had (`code` is EADDRINUSE or EACCES)
 */
export async function listen(host: string, port: number): Promise<WaitingServer> {
  let listener = notBuilt;
  const server = createServer(timeouts, (request, response) => {
    listener(request, response);
  });
  let site: URL | undefined;
  server.on("clientError", (error, socket) => {
    refuseBrokenRequest(error, socket, headersFor("/", site));
  });
  const stop = stopper(server);
  await listenOn(server, host, port);
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    attach: async (directory, settings) => {
      bearClosedOutput();
      const files = readFileIndex(directory);
      listener = siteListener({ files, render: await loadRender(directory) }, settings);
      ({ site } = files);
    },
    stop,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Serves a built site.
 * @param port 0 chooses a free one
 * @returns the port in use
 * @throws the system's error if the port cannot be had (`code` is EADDRINUSE or EACCES)
 */
export async function serve(directory: string, host: string, port: number): Promise<number> {
  const server = await listen(host, port);
  await server.attach(directory);
  return server.port;
}
