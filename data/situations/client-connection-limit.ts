import type { Situation } from "../model/situation.ts";

export const clientConnectionLimit = {
  id: "client-connection-limit",
  phase: "opening",
  title: "The browser refuses to open one more",
  happened:
    "The browser has a limit on WebSockets that are open or connecting at once, and it failed the new one without sending anything.",
  symptoms: [
    "Chromium's console says that the connection failed with “Insufficient resources”.",
    "It appears after the page has run for long or was reconnecting often, and a reload cures it.",
    "The server sees no request at all.",
  ],
  confirm:
    "In the network panel, filter by `WS` and count the rows that are open or pending. A long and growing list in one page is this; a single row that fails is not.",
  firstSafeMove:
    "Reload the page and close other tabs of the same site; then watch whether the number of open sockets grows again.",
  fix: {
    steps: [
      "Find the code that opens a new WebSocket without closing the old one, mostly a reconnect timer or a component that is set up twice.",
      "Call `close()` on every socket that you give up.",
      "Keep a single socket per page: share one connection between features instead of opening one for each.",
    ],
    note: "How many Chromium allows is not stated in the message.",
  },
  codes: [1006],
  wire: {
    title: "The browser is at its limit",
    steps: [
      {
        kind: "event",
        at: "client",
        label: "new WebSocket(url)",
        text: "The page asks for one more connection.",
      },
      {
        kind: "event",
        at: "client",
        label: "limit reached",
        text: "So many are open that the browser refuses. Nothing is sent.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The page's `close` event has 1006.",
      },
    ],
  },
  next: ["connection-limit", "rate-limited"],
  sources: [
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/006a6b0451f67554fa3f5550686345a88b651821/third_party/blink/renderer/modules/websockets/websocket_channel_impl.cc",
      shows: "fails a connection over its limit with “Insufficient resources”",
    },
    {
      rfc6455: "4.1",
      shows: "sets no limit itself to the connections that a client has open",
    },
  ],
} as const satisfies Situation;
