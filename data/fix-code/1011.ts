import type { CodeSample } from "../model/code-sample.ts";
import { pythonOffTheLoop } from "./off-the-loop.ts";
import { browserReconnect } from "./reconnect.ts";

export const fixCode: readonly CodeSample[] = [
  browserReconnect,
  {
    stack: "node-ws",
    does: "Logs the exception with an identifier before it closes, so that you can find it again.",
    code: `ws.on("message", async (data) => {
  try {
    await handle(data);
  } catch (error) {
    console.error(id, error);
    ws.close(1011, "internal error");
  }
});`,
    source: {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/validation.js",
      shows: "accepts 1011 as a code to send",
    },
  },
  pythonOffTheLoop,
];
