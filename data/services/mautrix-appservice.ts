import type { Service } from "../model/service.ts";

export const mautrixAppservice = {
  id: "mautrix-appservice",
  name: "mautrix appservice WebSocket (Beeper)",
  group: "chat",
  summary: "The link between a mautrix bridge and its homeserver, as Beeper uses it.",
  docs: "https://github.com/mautrix/go",
  readFrom: [
    {
      sourceOf: "mautrix/go",
      url: "https://github.com/mautrix/go/blob/bdb58f2e6c0adff4675a415bda9074703875d7d6/appservice/websocket.go",
    },
  ],
  readOn: "2026-08-22",
  note: "The reason in the Close frame is JSON with a `status` field. The names here are its values.",
  codes: [
    {
      code: 1012,
      name: "server_shutting_down",
      meaning: "The server is going down to start again.",
      reconnect: "unknown",
      remedy: "Wait until the server is back; the source sets no delay.",
    },
    {
      code: 4001,
      name: "conn_replaced",
      meaning: "A different client has taken this connection over.",
      reconnect: "unknown",
      remedy: "Make sure that only one copy of the bridge is running.",
    },
    {
      code: 4002,
      name: "transactions_not_acknowledged",
      meaning: "The bridge did not confirm the transactions that were sent to it.",
      reconnect: "unknown",
      remedy: "Find out why the bridge stopped confirming transactions.",
    },
  ],
} as const satisfies Service;
