import type { CodeSample } from "../model/code-sample.ts";

export const fixCode: readonly CodeSample[] = [
  {
    stack: "browser",
    does: "Drops the message that was too big from your queue, before anything sends it again.",
    code: `ws.addEventListener("close", ({ code }) => {
  if (code === 1009) queue.shift();
});`,
    source: { whatwg: "the-closeevent-interface", shows: "gives the code" },
  },
  {
    stack: "node-ws",
    does: "Takes messages of up to 8 MiB; the default is 100 MiB.",
    code: `const wss = new WebSocketServer({ port: 8080, maxPayload: 8 * 1024 ** 2 });`,
    source: {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket-server.js",
      shows: "has `maxPayload`, in bytes, at 100 MiB by default",
    },
  },
  {
    stack: "python-websockets",
    does: "Takes messages of up to 8 MiB; the default is 1 MiB.",
    code: `async with serve(handler, "", 8765, max_size=8 * 2**20) as server:
    await server.serve_forever()`,
    source: {
      title: "websockets: server",
      url: "https://websockets.readthedocs.io/en/stable/reference/asyncio/server.html",
      shows: "has `max_size`, in bytes, at 1 MiB by default",
    },
  },
  {
    stack: "go-gorilla",
    does: "Before the read loop: takes messages of up to 8 MiB.",
    code: `ws.SetReadLimit(8 << 20)`,
    source: {
      title: "gorilla/websocket",
      url: "https://pkg.go.dev/github.com/gorilla/websocket",
      shows: "closes when a message exceeds the limit, in bytes",
    },
  },
];
