import type { CodeSample } from "../model/code-sample.ts";
import { browserReconnect } from "./reconnect.ts";

export const fixCode: readonly CodeSample[] = [
  browserReconnect,
  {
    stack: "node-ws",
    does: "Says goodbye to 50 clients a second; `setTimeout` is the one of `node:timers/promises`.",
    code: `process.once("SIGTERM", async () => {
  wss.close();
  for (const ws of wss.clients) {
    ws.close(1012, "restart");
    await setTimeout(20);
  }
});`,
    source: {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket-server.js",
      shows: "has `close` stop new connections only, and keeps the open ones in `clients`",
    },
  },
  {
    stack: "python-websockets",
    does: "Closes every connection with 1012 instead of 1001.",
    code: `server.close(code=1012, reason="restart")
await server.wait_closed()`,
    source: {
      sourceOf: "websockets",
      url: "https://github.com/python-websockets/websockets/blob/02653c73bb30236607a0202b4349846407d9d290/src/websockets/asyncio/server.py",
      shows: "names 1012 as a code that `Server.close` takes",
    },
  },
];
