import type { Service } from "../model/service.ts";

export const ttyd = {
  id: "ttyd",
  name: "ttyd (terminal in the browser)",
  group: "infrastructure",
  summary: "A tool that shares a terminal in the browser.",
  docs: "https://github.com/tsl0922/ttyd",
  readFrom: [
    {
      sourceOf: "tsl0922/ttyd",
      url: "https://github.com/tsl0922/ttyd/blob/647d55ad865f5ad85ad89ba5e1b28d9b6ac8fd55/src/protocol.c",
    },
    {
      sourceOf: "tsl0922/ttyd",
      url: "https://github.com/tsl0922/ttyd/blob/02bbbec678c9eb32b3b67bca71a79099f92c63a5/src/protocol.c",
    },
    {
      sourceOf: "tsl0922/ttyd",
      url: "https://github.com/tsl0922/ttyd/blob/647d55ad865f5ad85ad89ba5e1b28d9b6ac8fd55/html/src/components/terminal/xterm/index.ts",
    },
  ],
  readOn: "2026-03-20",
  note: "ttyd breaks the rule that 1006 is never sent. An earlier copy of the source used 1011 where it now uses 1006.",
  codes: [
    {
      code: 1000,
      name: "Process succeeded",
      meaning:
        "The process in the terminal ended with exit status 0, and the page does not reconnect.",
      reconnect: "no",
      remedy: "Open the page again if you need another session.",
    },
    {
      code: 1006,
      name: "Process failed",
      meaning:
        "The process ended with another exit status, and the server asks for 1006 in the Close frame; after an error event the page does not reconnect.",
      reconnect: "unknown",
      remedy: "Look at the exit status of the process, not at the network.",
    },
    {
      code: 1008,
      name: "Wrong credential",
      meaning: "The credential is not the one that the server was started with.",
      reconnect: "after-a-fix",
      remedy: "Sign in with the right credential.",
    },
    {
      code: 1011,
      name: "First messages not sent",
      meaning: "The server could not send its first messages.",
      reconnect: "unknown",
      remedy: "Look in the log of the server.",
    },
  ],
} as const satisfies Service;
