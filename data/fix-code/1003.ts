import type { CodeSample } from "../model/code-sample.ts";

export const fixCode: readonly CodeSample[] = [
  {
    stack: "browser",
    does: "Sends bytes that hold text as a text message.",
    code: `ws.send(new TextDecoder().decode(bytes));`,
    source: { whatwg: "dom-websocket-send", shows: "sends a string as a text message" },
  },
  {
    stack: "node-ws",
    does: "Takes a text message and a binary one that holds UTF-8 alike.",
    code: `ws.on("message", (data) => {
  handle(data.toString());
});`,
    source: {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/receiver.js",
      shows: "gives a text message as a `Buffer` too",
    },
  },
  {
    stack: "python-websockets",
    does: "Takes a text message and a binary one that holds UTF-8 alike.",
    code: `async for message in ws:
    if isinstance(message, bytes):
        message = message.decode()
    await handle(message)`,
    source: {
      title: "websockets: client",
      url: "https://websockets.readthedocs.io/en/stable/reference/asyncio/client.html",
      shows: "gives a text message as `str` and a binary one as `bytes`",
    },
  },
];
