import type { Situation } from "../model/situation.ts";

export const http2Reset = {
  id: "http2-reset",
  phase: "open",
  title: "The HTTP/2 or HTTP/3 stream was reset",
  happened:
    "The WebSocket ran on one stream of a shared HTTP/2 or HTTP/3 connection, and that stream was reset without a Close frame.",
  symptoms: [
    "The network log shows `RST_STREAM` with `CANCEL`, or `H3_REQUEST_CANCELLED`.",
    "Several WebSockets or requests of the same page end together.",
    "It goes away when HTTP/2 is off.",
  ],
  confirm:
    "Record a log at `chrome://net-export`, repeat the fault, and search the file for `HTTP2_SESSION_RECV_RST_STREAM`. If it stands there for the stream of the WebSocket, it is this.",
  firstSafeMove:
    "Start one browser with `--disable-http2`, or offer only HTTP/1.1 on a test host, and see whether it still happens.",
  fix: {
    steps: [
      "Look at the gateway that ends HTTP/2: stream timeouts, limits on the age of a connection and a restart all reset streams.",
      "If it cannot carry WebSockets well, turn off extended `CONNECT` there, and browsers use HTTP/1.1 for them again.",
    ],
    note: "The codes keep their meaning: a stream that ends without a Close frame is still 1006.",
  },
  codes: [1006],
  wire: {
    title: "A gateway resets the stream",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "text frame",
        text: "A message passes on a stream of a shared HTTP/2 connection.",
      },
      {
        kind: "cut",
        from: "proxy",
        to: "client",
        label: "RST_STREAM, no Close",
        text: "The gateway resets the stream, with no Close frame.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client reports 1006; other streams of the connection may live on.",
      },
    ],
  },
  otherWays:
    "A stream may also be reset before the answer to the opening handshake: then `open` never fires, and Chromium's console says “Stream closed with error”.",
  next: ["idle-timeout", "lifetime-limit", "peer-reset"],
  sources: [
    {
      title: "RFC 8441 §5",
      url: "https://www.rfc-editor.org/rfc/rfc8441#section-5",
      shows: "maps a reset of the connection to `RST_STREAM` with `CANCEL`",
    },
    {
      title: "RFC 9220 §3",
      url: "https://www.rfc-editor.org/rfc/rfc9220#section-3",
      shows: "does the same for HTTP/3",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/012256a17e644f4d09d2ad851a4b0bfc4a710c5e/net/websockets/websocket_http2_handshake_stream.cc",
      shows: "says “Stream closed with error” where a stream ends before the answer",
    },
  ],
} as const satisfies Situation;
