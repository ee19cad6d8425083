import { createServer, type RequestListener } from "node:http";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import sirv from "sirv";
import { headersFor } from "../site/lib/headers.ts";
import { refuseBrokenRequest } from "./broken-request.ts";

/** The on-demand routes, as the Astro adapter builds them. */
type Handler = (
  ...[request, response, next]: [...Parameters<RequestListener>, next: () => void]
) => Promise<void>;

/** A page that is its own directory has one address, with a slash at its end. */
const withoutSlash = /^\/(?:\d+|compare|compare\/[^/.]+|embed\/(?:\d+|compare\/[^/.]+))$/;

/**
 * Makes the site's listener: files first, then the routes on demand, then the 404 page.
 * @param directory the folder that `astro build` wrote
 */
export async function createListener(directory: string): Promise<RequestListener> {
  const files = sirv(`${directory}/client`, { etag: true, brotli: true, gzip: true });
  const entry = pathToFileURL(`${directory}/server/entry.mjs`).href;
  const { handler } = (await import(entry)) as { handler: Handler };
  const missing = await readFile(`${directory}/client/404.html`);

  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    if (withoutSlash.test(pathname)) {
      response.writeHead(308, { Location: `${pathname}/${search}` }).end();
      return;
    }
    for (const [name, value] of Object.entries(headersFor(pathname)))
      response.setHeader(name, value);
    files(request, response, () => {
      void handler(request, response, () => {
        response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(missing);
      });
    });
  };
}

/**
 * Serves a built site.
 * @param port 0 chooses a free one
 * @returns the port in use
 * @throws the system's error if the port cannot be had (`code` is EADDRINUSE or EACCES)
 */
export async function serve(directory: string, host: string, port: number): Promise<number> {
  const server = createServer(await createListener(directory));
  server.on("clientError", refuseBrokenRequest);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}
