import type { CodeSample } from "../model/code-sample.ts";
import { browserReconnect } from "./reconnect.ts";

export const fixCode: readonly CodeSample[] = [
  browserReconnect,
  {
    stack: "node-ws",
    does: "Takes no new connection and says goodbye to the open ones when the process is told to stop.",
    code: `process.once("SIGTERM", () => {
  wss.close();
  for (const ws of wss.clients) ws.close(1001, "shutting down");
});`,
    source: {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket-server.js",
      shows: "has `close` stop new connections only, and keeps the open ones in `clients`",
    },
  },
  {
    stack: "python-websockets",
    does: "Closes every connection with 1001 when the process is told to stop.",
    code: `async with serve(handler, "", 8765) as server:
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, server.close)
    await server.wait_closed()`,
    source: {
      sourceOf: "websockets",
      url: "https://github.com/python-websockets/websockets/blob/02653c73bb30236607a0202b4349846407d9d290/src/websockets/asyncio/server.py",
      shows: "has `Server.close` close open connections with 1001",
    },
  },
];
