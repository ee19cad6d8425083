import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, type Page } from "playwright/test";
import { WebSocketServer, type WebSocket } from "ws";
import { stopServer } from "./peers.ts";

/** What a server does with each connection, counted from 1. */
export type Served = (socket: WebSocket, connection: number) => void;

/** A page with a script of its own, and the WebSocket server at the same address. */
export interface SamplePage {
  readonly page: Page;
  /** How many connections the server has accepted. */
  readonly connections: () => number;
  /** Cuts every connection whose opening handshake the server has left without an answer. */
  readonly cutHanging: () => void;
}

/** Where the server never answers the opening handshake. */
export const hangingPath = "/hang";

type OpenSample = (script: string, served: Served) => Promise<SamplePage>;

const html = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title>
<p id="notice"></p><button id="retryButton" hidden>Try again</button>
<script>
let url = location.href.replace("http", "ws");
const notice = document.querySelector("#notice");
const retryButton = document.querySelector("#retryButton");
${script}
</script>`;

async function serve(script: string): Promise<Server> {
  const server = createServer((request, response) => {
    response.writeHead(request.url === "/" ? 200 : 404, { "Content-Type": "text/html" });
    response.end(request.url === "/" ? html(script) : "");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** `test` with `openSample`, whose servers end with the test. */
export const test = base.extend<{ openSample: OpenSample }>({
  openSample: async ({ page }, use) => {
    const ends: (() => void)[] = [];
    await use(async (script, served) => {
      const http = await serve(script);
      const hanging: IncomingMessage[] = [];
      const wss = new WebSocketServer({
        server: http,
        verifyClient: ({ req }, answer) => {
          if (req.url === hangingPath) hanging.push(req);
          else answer(true);
        },
      });
      let count = 0;
      wss.on("connection", (socket) => {
        served(socket, ++count);
      });
      ends.push(() => {
        stopServer(wss);
        http.close();
        http.closeAllConnections();
      });
      await page.goto(`http://127.0.0.1:${(http.address() as AddressInfo).port}/`);
      return {
        page,
        connections: () => count,
        cutHanging: () => {
          for (const { socket } of hanging) socket.destroy();
        },
      };
    });
    for (const end of ends) end();
  },
});
