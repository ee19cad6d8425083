import type { Situation } from "../model/situation.ts";

export const invalidUrl = {
  id: "invalid-url",
  phase: "program",
  title: "The URL is not a WebSocket URL",
  happened:
    "The URL could not be parsed, has another scheme or a fragment, so the constructor threw before any connection was tried.",
  symptoms: [
    "A `SyntaxError` from the constructor, and no `close` event.",
    "The URL holds a `#`, is relative where the client wants a full one, or has a scheme such as `ftp`.",
    "It fails on the first call, on every network.",
  ],
  confirm:
    "Run `new URL(text)` in the console and read `protocol` and `hash`. An exception, a protocol other than `ws:` and `wss:`, or a hash is this, except that newer browsers take `http:` and `https:` as well.",
  firstSafeMove: "Print the URL with quotation marks around it just before the constructor.",
  fix: {
    steps: [
      "Build the URL with the `URL` class and set its protocol, instead of joining strings.",
      "Remove the fragment.",
      "Write `ws:` or `wss:` in full: the standard has allowed `http:`, `https:` and relative URLs since 2023, but older browsers throw for them.",
      "Wrap the constructor in `try` if the URL comes from a user or a setting.",
    ],
  },
  codes: [],
  wire: {
    title: "The constructor throws",
    steps: [
      {
        kind: "event",
        at: "client",
        label: "new WebSocket(url)",
        text: "The program passes a URL that cannot be used.",
      },
      {
        kind: "event",
        at: "client",
        label: "SyntaxError",
        text: "The constructor throws; there is no `close` event.",
      },
      {
        kind: "quiet",
        label: "nothing is sent",
        text: "The server sees nothing.",
      },
    ],
  },
  next: ["mixed-content", "invalid-subprotocol-argument"],
  sources: [
    {
      whatwg: "dom-websocket-websocket",
      shows: "throws a syntax error for a URL that cannot be used",
    },
    {
      title: "WHATWG WebSockets commit 771cd4f",
      url: "https://github.com/whatwg/websockets/commit/771cd4ffa1385c0b66ac17d0e82015f354359e36",
      shows: "allows HTTP schemes and relative URLs, in May 2023",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/bff8bae8a84929c74c66a0f498e734312983f956/third_party/blink/renderer/modules/websockets/websocket_common.cc",
      shows: "names the scheme or the fragment in its message",
    },
  ],
} as const satisfies Situation;
