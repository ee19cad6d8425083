import type { CodeSample } from "../model/code-sample.ts";

export const fixCode: readonly CodeSample[] = [
  {
    stack: "node-ws",
    does: "Connects without compression, which a client of `ws` offers by default.",
    code: `const ws = new WebSocket(url, { perMessageDeflate: false });`,
    source: {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket.js",
      shows: "has `perMessageDeflate` on by default in a client",
    },
  },
  {
    stack: "python-websockets",
    does: "Connects without compression, which `websockets` offers by default.",
    code: `async with connect(uri, compression=None) as ws:
    await talk(ws)`,
    source: {
      title: "websockets: client",
      url: "https://websockets.readthedocs.io/en/stable/reference/asyncio/client.html",
      shows: "has `compression` on by default",
    },
  },
];
