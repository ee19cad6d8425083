import { readFile } from "node:fs/promises";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { pathToFileURL } from "node:url";
import sirv from "sirv";
import { apiTarget } from "#site/lib/api/target.ts";
import { headersFor, headersOfError } from "#site/lib/answers/headers.ts";
import { refuseBrokenRequest } from "./broken-request.ts";
import { routeOf } from "./route.ts";
import { answerThemedCard } from "./themed-card.ts";

/** The on-demand routes, as the Astro adapter builds them. */
type Handler = (
  ...[request, response, next]: [...Parameters<RequestListener>, next: () => void]
) => Promise<void>;

const utf8 = /^(?:text\/|application\/(?:json|xml)|image\/svg)[^;]*$/;

/** Names the character set of every text, whoever made the answer. */
function nameCharset(response: ServerResponse): void {
  const type = response.getHeader("Content-Type");
  if (typeof type === "string" && utf8.test(type))
    response.setHeader("Content-Type", `${type}; charset=utf-8`);
}

/** What a cache needs to know again of a file that it has (RFC 9110, §15.4.5); sirv leaves it out. */
function nameValidator(request: IncomingMessage, response: ServerResponse): void {
  if (response.hasHeader("ETag")) return;
  response.setHeader("ETag", request.headers["if-none-match"] ?? "");
  response.setHeader("Vary", "Accept-Encoding");
}

/** Sets what is known only when the status is: an error is not cached as long as an answer. */
function finishHeaders(request: IncomingMessage, response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, ...rest: readonly unknown[]) => {
    const given = rest.find((one) => typeof one === "object" && one !== null) ?? {};
    for (const [name, value] of Object.entries(given)) response.setHeader(name, value as string);
    if (status >= 400) setAll(response, headersOfError);
    if (status === 304) nameValidator(request, response);
    nameCharset(response);
    return writeHead(status);
  };
}

const setAll = (response: ServerResponse, headers: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

/** Astro has an error page of its own at `/404/`: the code answers under the name of its file. */
const onDemandTarget = (target: string): string => target.replace(/^\/404\/(?=$|\?)/, "/404.html");

/**
 * Makes the site's listener: files first, then the routes on demand, then the 404 page.
 * @param directory the folder that `astro build` wrote
 */
async function createListener(directory: string): Promise<RequestListener> {
  const files = sirv(`${directory}/client`, { etag: true, brotli: true });
  const entry = pathToFileURL(`${directory}/server/entry.mjs`).href;
  const { handler } = (await import(entry)) as { handler: Handler };
  const missing = await readFile(`${directory}/client/404.html`);

  return (request, response) => {
    request.url = apiTarget(request.url ?? "/");
    const route = routeOf(request.method ?? "GET", request.url);
    setAll(response, headersFor(route.pathname));
    finishHeaders(request, response);
    if (route.kind === "answer") {
      response.writeHead(route.status, route.headers).end(route.body);
      return;
    }
    const onDemand = () => {
      request.url = onDemandTarget(request.url ?? "/");
      void handler(request, response, () => {
        response.writeHead(404, { "Content-Type": "text/html" }).end(missing);
      });
    };
    const file = () => {
      files(request, response, onDemand);
    };
    if (route.kind === "on-demand") onDemand();
    else void answerThemedCard(`${directory}/client`, request, response, file);
  };
}

/** A server that has its port, and gets its site once that is built. */
export interface WaitingServer {
  /** The port in use. */
  readonly port: number;
  /** Answers from now on with the site in this folder. */
  readonly attach: (directory: string) => Promise<void>;
  readonly close: () => void;
}

/** What is answered before there is a site. */
const notBuilt: RequestListener = (_request, response) => {
  response.writeHead(503, { "Content-Type": "text/plain" }).end("The site is not built yet.");
};

/**
 * Listens before there is a site: a build needs to know its address, and a port that was only
 * looked at may be another program's when the build is done.
 * @param port 0 chooses a free one
 * @throws the system's error if the port cannot be had (`code` is EADDRINUSE or EACCES)
 */
export async function listen(host: string, port: number): Promise<WaitingServer> {
  let listener = notBuilt;
  const server = createServer((request, response) => {
    listener(request, response);
  });
  server.on("clientError", refuseBrokenRequest);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    attach: async (directory) => {
      listener = await createListener(directory);
    },
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
