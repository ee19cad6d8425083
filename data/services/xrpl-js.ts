import type { Service } from "../model/service.ts";

export const xrplJs = {
  id: "xrpl-js",
  name: "xrpl.js (XRP Ledger client)",
  group: "infrastructure",
  summary: "The JavaScript client library of the XRP Ledger.",
  docs: "https://js.xrpl.org",
  readFrom: [
    {
      sourceOf: "XRPLF/xrpl.js",
      url: "https://github.com/XRPLF/xrpl.js/blob/cb667bbb82cae706699c5d10eceb7b2253c395e5/packages/xrpl/src/client/connection.ts",
    },
    {
      sourceOf: "XRPLF/xrpl.js",
      url: "https://github.com/XRPLF/xrpl.js/blob/cb667bbb82cae706699c5d10eceb7b2253c395e5/packages/xrpl/src/client/index.ts",
    },
  ],
  readOn: "2026-08-20",
  note: "After every other code the library reconnects with a growing delay.",
  codes: [
    {
      code: 1011,
      name: "Closed without any code",
      meaning:
        "The library reports this when the socket closed and gave no code at all, and does not reconnect by itself.",
      reconnect: "unknown",
      remedy: "Look for an exception that was thrown while connecting.",
    },
    {
      code: 4000,
      name: "Intentional disconnect",
      meaning:
        "You called `disconnect()`; the library marks that with this code and shows your application 1000.",
      reconnect: "no",
      remedy: "Call `connect()` when you need the connection again.",
    },
  ],
} as const satisfies Service;
