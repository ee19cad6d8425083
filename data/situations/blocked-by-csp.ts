import type { Situation } from "../model/situation.ts";

export const blockedByCsp = {
  id: "blocked-by-csp",
  phase: "opening",
  title: "The page's Content Security Policy forbids the address",
  happened:
    "The page's own Content Security Policy does not list the WebSocket address under `connect-src`, so the browser sent nothing.",
  symptoms: [
    "The console names the Content Security Policy and the directive that was violated.",
    "It fails at once, and the server sees no request. Chromium fires `error` and no `close`; in Firefox and Safari the constructor throws.",
    "It fails on the deployed page and works where no policy is set.",
  ],
  confirm:
    "Run `document.addEventListener('securitypolicyviolation', console.log)` in the console, and connect again. An event whose `effectiveDirective` is `connect-src` is this.",
  firstSafeMove:
    "Read the policy that the page really got, in the response headers of the document and in its `meta` elements.",
  fix: {
    steps: [
      "Add the address to `connect-src` with its scheme, for example `connect-src 'self' wss://api.example.com`.",
      "Name the `wss:` address even for your own host: MDN notes that `'self'` does not cover WebSocket schemes in all browsers.",
      "Change every policy of the page: if there are several, all of them must allow it.",
    ],
  },
  codes: [],
  wire: {
    title: "The page's policy forbids it",
    steps: [
      {
        kind: "event",
        at: "client",
        label: "new WebSocket(url)",
        text: "The page asks for a connection.",
      },
      {
        kind: "event",
        at: "client",
        label: "not in connect-src",
        text: "The page's Content Security Policy does not list the address. Nothing is sent.",
      },
      {
        kind: "event",
        at: "client",
        label: "error, no close event",
        text: "Chromium fires `error` and no `close`, so there is no code.",
      },
    ],
  },
  otherWays: "In Firefox and Safari the constructor throws instead.",
  next: ["mixed-content", "connect-failed"],
  sources: [
    {
      title: "MDN: connect-src",
      url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/connect-src",
      shows: "lists `WebSocket` among what the directive controls and warns about `'self'`",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/0464aec73fe50ce51ffab782693dc8716ea81aae/third_party/blink/renderer/modules/websockets/dom_websocket.cc",
      shows: "fires `error` and no `close` for a blocked address",
    },
    {
      sourceOf: "Firefox",
      url: "https://github.com/mozilla/gecko-dev/blob/11cd73d7a786f5b313d1cc893fad67432d991aad/dom/websocket/WebSocket.cpp",
      shows: "throws from the constructor for a blocked address",
    },
    {
      sourceOf: "WebKit",
      url: "https://github.com/WebKit/WebKit/blob/71eb6616787ca6150435a07944be8c53cac474c3/Source/WebCore/Modules/websockets/WebSocket.cpp",
      shows: "throws a security error for a blocked address",
    },
    {
      whatwg: "websocket-protocol",
      shows: "handles the policy as part of fetching",
    },
  ],
} as const satisfies Situation;
