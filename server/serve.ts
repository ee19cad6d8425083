import { createServer, type RequestListener, type Server } from "node:http";
import { headersFor } from "#site/lib/answers/headers.ts";
import { refuseBrokenRequest } from "./requests/broken-request.ts";
import { bearClosedOutput } from "./processes/closed-output.ts";
import { indexFiles } from "./build/file-index.ts";
import { answerHealth } from "./health.ts";
import { siteListener } from "./listener.ts";
import { loadRoutes } from "./answers/load-routes.ts";
import { readBuild } from "./build/read-build.ts";
import type { RequestSettings } from "./request-settings.mjs";
import { stopper } from "./processes/stop.ts";

/** How a site is attached. */
interface Attaching {
  /** Of a copy of the build's pack that nothing can change. */
  readonly descriptor?: number | undefined;
  /** How requests are bounded; without them they are not. */
  readonly settings?: RequestSettings;
}

/** A server that gets its port and its site in either order. */
export interface SiteServer {
  /**
   * Takes a port.
   * @param port 0 chooses a free one
   * @returns the port in use
   * @throws the system's error if it cannot be had (`code` is EADDRINUSE or EACCES)
   */
  readonly listen: (host: string, port: number) => Promise<number>;
  /**
   * Answers from now on with the site in this folder.
   * @returns the name of the build, the hash of its record
   * @throws BrokenBuild if there is none, or not all of it
   */
  readonly attach: (directory: string, how?: Attaching) => Promise<string>;
  /** Lets the answers under way finish; asked again, ends them. Resolves to whether all of them did. */
  readonly stop: () => Promise<boolean>;
  readonly close: () => void;
}

/** A server that has its port, and gets its site once that is built. */
export interface WaitingServer extends SiteServer {
  /** The port in use. */
  readonly port: number;
}

/** What is answered before there is a site. */
const notBuilt: RequestListener = (_request, response) => {
  response.writeHead(503, { "Content-Type": "text/plain", "Retry-After": "5" });
  response.end("The site is not built yet.");
};

/**
 * What a client may take, in ms: for its headers, for a whole request, between two of them. Node
 * looks for those who take longer every `connectionsCheckingInterval`.
 */
const timeouts = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};

function listenOn(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, reject) => {
    server.once("error", reject).listen(port, host, () => {
      server.off("error", reject);
      done();
    });
  });
}

/**
 * Makes a server that has neither a port nor a site yet.
 * @param limits how long a client may take
 */
export function createSiteServer(limits: Readonly<typeof timeouts> = timeouts): SiteServer {
  let listener = notBuilt;
  let site: URL | undefined;
  // A request without a Host is refused in words, as any other that is framed wrong.
  const server = createServer({ ...limits, requireHostHeader: false });
  // Whatever a client expects first, it gets the answer: nothing here reads a body.
  const answer: RequestListener = (...asked) => server.emit("request", ...asked);
  server.on("checkContinue", answer).on("checkExpectation", answer);
  const { stop, isStopping } = stopper(server);
  const health = { isReady: () => site !== undefined && !isStopping(), site: () => site };
  server.on("request", (request, response) => {
    if (!answerHealth(request, response, health)) listener(request, response);
  });
  server.on("clientError", (error, socket) => {
    refuseBrokenRequest(error, socket, headersFor("/", site));
  });
  return {
    listen: async (host, port) => {
      await listenOn(server, host, port);
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : port;
    },
    attach: async (directory, { descriptor, settings } = {}) => {
      bearClosedOutput();
      const build = readBuild(directory, descriptor);
      const files = indexFiles(build);
      listener = siteListener({ files, ...(await loadRoutes(directory)) }, settings);
      ({ site } = files);
      return build.name;
    },
    stop,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Listens before there is a site: a build needs to know its address, and a port that was only
 * looked at may be another program's when the build is done.
 * @param port 0 chooses a free one
 * @param limits how long a client may take
 * @throws the system's error if the port cannot be had (`code` is EADDRINUSE or EACCES)
 */
export async function listen(
  host: string,
  port: number,
  limits?: Readonly<typeof timeouts>,
): Promise<WaitingServer> {
  const server = createSiteServer(limits);
  return { ...server, port: await server.listen(host, port) };
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
