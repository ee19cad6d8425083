import type { CloseCodeGuide, LocalCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1005,
  name: "No Status Received",
  family: "local",
  closeFrame: "never",
  sender: "nobody",
  acceptedByBrowserClose: false,
  answer:
    "A Close frame came with no code in it. Your own side wrote 1005 to say “the Close frame was empty”.",
  reconnect: {
    verdict: "if-unexpected",
    advice: "It was a deliberate close. Reconnect only if you still need the connection.",
  },
  glyph: "empty-close",
} as const satisfies LocalCode;

export const guide = {
  code: 1005,
  registeredName: "No Status Rcvd",
  definedIn: { rfc6455: "7.4.1", shows: "reserves 1005 and forbids it in a Close frame" },
  happened: "A Close frame came with no code in it.",
  glyphCaption: "a Close frame with no body",
  senderNote: "The side that received the empty Close frame writes it locally.",
  wasClean: "if-answered",
  description: [
    "The body of a Close frame is optional. When it is missing there is no code to report, so RFC 6455 sets 1005 aside for APIs that must return a number.",
    "1005 is a clean ending: a Close frame did arrive. That is the difference from 1006, where none did.",
  ],
  wire: [
    {
      title: "The server closes without a code",
      steps: [
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "text frame",
          text: "The last message arrives.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close, no body",
          close: null,
          text: "The server closes and gives no code: its Close frame has no body.",
        },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close, no body",
          close: null,
          text: "Your client answers, also without a code.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "TCP FIN",
          text: "The server is the first to close TCP.",
        },
        {
          kind: "event",
          at: "client",
          label: "close event: 1005",
          reports: 1005,
          text: "Your client found no code to report, so it reports 1005.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "The other side called `close()` with no argument. In a browser that sends a Close frame with no body.",
    "You called `close()` with no argument yourself, and the answer was as empty as your own Close frame.",
    "A page dropped its last reference to an open WebSocket without listeners. By the standard the browser may then collect it and close it with no code; Chromium keeps it open.",
    "Not every library says 1005 here: Java-WebSocket and faye's driver read an empty Close frame as 1000, and aiohttp's client and WebSocket-Node end with 1006.",
  ],
  howToFix: [
    {
      title: "Give the close a code",
      text: "Replace a bare `close()` with `close(1000)`, or with a code from 4000 to 4999 that says why.",
    },
    {
      title: "Treat it like 1000 until you know better",
      text: "Somebody asked for this end. If you did not want it, find the call of `close` on the other side.",
    },
  ],
  useWhen: "Never send 1005. Report it when a Close frame had no code.",
  related: [1000, 1006, 1001],
  sources: [
    { rfc6455: "5.5.1", shows: "has an endpoint answer a Close frame, usually with its code" },
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    { rfc6455: "7.1.5", shows: "makes 1005 the code of a Close frame without one" },
    { rfc6455: "5.5.1", shows: "makes the body of a Close frame optional" },
    { whatwg: "dom-websocket-close", shows: "sends no body for a bare `close()`" },
    { whatwg: "garbage-collection", shows: "closes a collected WebSocket without a code" },
    { iana: "close-code-number", shows: "registers 1005 as No Status Rcvd" },
    {
      sourceOf: "ws (Node.js)",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/receiver.js",
      shows: "reports 1005 for a Close frame without a body",
    },
    {
      sourceOf: "Java-WebSocket",
      url: "https://github.com/TooTallNate/Java-WebSocket/blob/033a1bbde7ee0ffc7734d81b836777463b35c969/src/main/java/org/java_websocket/framing/CloseFrame.java",
      shows: "reads an empty Close frame as 1000",
    },
    {
      sourceOf: "faye websocket-driver",
      url: "https://github.com/faye/websocket-driver-node/blob/0.8.0/lib/websocket/driver/hybi.js",
      shows: "makes a Close frame without a code 1000",
    },
    {
      sourceOf: "aiohttp",
      url: "https://github.com/aio-libs/aiohttp/blob/v3.14.3/aiohttp/client_ws.py",
      shows: "waits for a second Close frame after an empty one, and then reports 1006",
    },
    {
      sourceOf: "WebSocket-Node",
      url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c97d656f0a5449a7360d7afecba94ab24ce/lib/WebSocketConnection.js",
      shows: "reports 1006 for an empty Close frame",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/0464aec73fe50ce51ffab782693dc8716ea81aae/third_party/blink/renderer/modules/websockets/dom_websocket.cc",
      shows: "holds a WebSocket for as long as it has a connection",
    },
  ],
} as const satisfies CloseCodeGuide;
