import type { Service } from "../model/service.ts";

export const qst = {
  id: "qst",
  name: "Quick Screen Trading market data",
  group: "trading",
  summary: "A binary feed of market data.",
  docs: "https://qst.global/api_docs/qst_binary_market_data_api/disconnect_reasons.html",
  readFrom: [
    {
      title: "QST: disconnect reasons",
      url: "https://qst.global/api_docs/qst_binary_market_data_api/disconnect_reasons.html",
    },
  ],
  readOn: "2026-11-21",
  codes: [
    {
      code: 1000,
      name: "Normal close",
      meaning: "The connection ended normally, for example because you logged out.",
      reconnect: "unknown",
      remedy: "Do nothing if you asked for the logout.",
    },
    {
      code: 4101,
      name: "Connected from another device",
      meaning: "The same user connected somewhere else, and only one connection is allowed.",
      reconnect: "after-a-fix",
      remedy: "Close the other connection before you open this one again.",
    },
    {
      code: 4102,
      name: "Too many waiting messages",
      meaning:
        "More messages were waiting for you than the server keeps, because you read too slowly.",
      reconnect: "unknown",
      remedy: "Read messages faster, or subscribe to less.",
    },
  ],
} as const satisfies Service;
