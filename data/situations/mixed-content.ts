import type { Situation } from "../model/situation.ts";

export const mixedContent = {
  id: "mixed-content",
  phase: "opening",
  title: "A secure page opened an insecure `ws:` address",
  happened:
    "The page was loaded over HTTPS and asked for `ws:`; the browser refused before it sent anything.",
  symptoms: [
    "In Chromium and Firefox the constructor throws a `SecurityError`; Safari fires `error`. No `close` event follows.",
    "The console speaks of mixed content or of an insecure WebSocket from a page loaded over HTTPS.",
    "It works on `http://localhost`, and in Chromium also with `ws:` to `localhost` or `127.0.0.1`; on the published site it fails.",
  ],
  confirm:
    "In the console of the failing page, compare `location.protocol` with the scheme of your URL. `https:` and `ws:` together are this.",
  firstSafeMove: "Use `wss:` in the URL, on a port that serves TLS.",
  fix: {
    steps: [
      "Derive the scheme from the page: `wss:` for `https:` and `ws:` for `http:`.",
      "If the server has no TLS, let the proxy that serves the page terminate TLS for the WebSocket too.",
      "Wrap the constructor in `try`, because it may throw instead of closing.",
    ],
  },
  codes: [],
  wire: {
    title: "The constructor throws",
    steps: [
      {
        kind: "event",
        at: "client",
        label: "page loaded over HTTPS",
        text: "The page itself came over HTTPS.",
      },
      {
        kind: "event",
        at: "client",
        label: 'new WebSocket("ws:…")',
        text: "It asks for an insecure address.",
      },
      {
        kind: "event",
        at: "client",
        label: "SecurityError",
        text: "In Chromium and Firefox the constructor throws; no `close` event follows.",
      },
      {
        kind: "quiet",
        label: "nothing is sent",
        text: "The server sees nothing.",
      },
    ],
  },
  otherWays: "Safari throws nothing: it fires `error`, and no `close`.",
  next: ["blocked-by-csp", "tls-failure", "invalid-url"],
  sources: [
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/bff8bae8a84929c74c66a0f498e734312983f956/third_party/blink/renderer/modules/websockets/websocket_common.cc",
      shows: "throws a security error for `ws:` from a page loaded over HTTPS",
    },
    {
      sourceOf: "Firefox",
      url: "https://github.com/mozilla/gecko-dev/blob/11cd73d7a786f5b313d1cc893fad67432d991aad/dom/websocket/WebSocket.cpp",
      shows: "throws a security error for `ws:` from a secure page",
    },
    {
      sourceOf: "WebKit",
      url: "https://github.com/WebKit/WebKit/blob/71eb6616787ca6150435a07944be8c53cac474c3/Source/WebCore/Modules/websockets/WebSocket.cpp",
      shows: "fires `error` instead of throwing for an insecure address",
    },
    {
      title: "W3C Secure Contexts",
      url: "https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy",
      shows: "counts `localhost` and 127.0.0.0/8 as trustworthy without TLS",
    },
    {
      title: "Ratchet issue 1043",
      url: "https://github.com/ratchetphp/Ratchet/issues/1043",
      shows: "quotes the mixed content message",
    },
  ],
} as const satisfies Situation;
