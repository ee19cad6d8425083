import type { CodeSample } from "../model/code-sample.ts";

export const browserTraceClose: CodeSample = {
  stack: "browser",
  does: "Prints who calls `close` in your own page, with the way to it.",
  code: `const close = ws.close.bind(ws);
ws.close = (...given) => {
  console.trace("close", ...given);
  close(...given);
};`,
  source: { whatwg: "dom-websocket-close", shows: "defines `close(code, reason)`" },
};
