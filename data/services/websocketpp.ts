import type { Service } from "../model/service.ts";

export const websocketpp = {
  id: "websocketpp",
  name: "WebSocket++ (C++ library)",
  group: "infrastructure",
  summary: "A C++ library for WebSocket servers and clients.",
  docs: "https://github.com/zaphoyd/websocketpp",
  readFrom: [
    {
      sourceOf: "zaphoyd/websocketpp",
      url: "https://github.com/zaphoyd/websocketpp/blob/4dfe1be74e684acca19ac1cf96cce0df9eac2a2d/websocketpp/close.hpp",
    },
  ],
  readOn: "2025-04-19",
  note: "IANA lists 3000 as Unauthorized. Here it has nothing to do with signing in.",
  codes: [
    {
      code: 3000,
      name: "subprotocol_error",
      meaning: "The subprotocol failed, typically because a message was not valid in it.",
      reconnect: "unknown",
      remedy: "Check that both sides speak the same subprotocol.",
    },
    {
      code: 3001,
      name: "invalid_subprotocol_data",
      meaning: "Data came that the rules of the subprotocol do not permit.",
      reconnect: "after-a-fix",
      remedy: "Correct the data.",
    },
  ],
} as const satisfies Service;
