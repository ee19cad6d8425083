import type { Situation } from "../model/situation.ts";

export const closedByClient = {
  id: "closed-by-client",
  phase: "closing",
  title: "The client closed it itself",
  happened:
    "The client's own code, or its library, called for the close; the server only answered.",
  symptoms: [
    "The library names the client as the one who left, such as `io client disconnect`.",
    "A bare `close()` gives 1005 on both sides in a browser, and 1000 in React Native or Python's `websockets`; `close(1000)` gives 1000.",
    "It follows a view that was left, a sign-out or a socket that nobody held any more.",
  ],
  confirm:
    "Print a stack trace at every `close` call, and see whether one comes before the `close` event. Wrap the method for a moment: `const original = WebSocket.prototype.close; WebSocket.prototype.close = function (...a) { console.trace('close', ...a); return original.apply(this, a); };`. The trace names the line.",
  firstSafeMove: "Log who calls `close` before you change the reconnect rules.",
  fix: {
    steps: [
      "If the call is meant, give it 1000 and a short reason.",
      "Keep the reconnect timer off for it.",
      "If it is not meant, look for a cleanup function that runs too early.",
      "Keep a reference to the socket, and a listener on it.",
    ],
    note: "The standard lets a browser collect a socket that nobody needs and close it without a code, though Chromium does not.",
  },
  codes: [1000, 1005],
  wire: {
    title: "The client's own code closes",
    steps: [
      {
        kind: "event",
        at: "client",
        label: "close(1000)",
        text: "The client's program, or its library, asks for the close.",
      },
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1000",
        close: 1000,
        text: "The client sends a Close frame with 1000.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1000",
        close: 1000,
        text: "The server only answers.",
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
        label: "close event: 1000",
        reports: 1000,
        text: "The client reports 1000.",
      },
    ],
  },
  otherWays:
    "A bare `close()` in a browser sends a Close frame without a code, and both sides have 1005. SignalR's “Invocation canceled due to the underlying connection being closed.” also comes where the server closed without an error.",
  next: ["closed-before-open", "no-status", "normal-close"],
  sources: [
    {
      whatwg: "dom-websocket-close",
      shows: "starts the closing handshake on the page's call",
    },
    {
      whatwg: "garbage-collection",
      shows: "closes a socket that was collected, without a code",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/0464aec73fe50ce51ffab782693dc8716ea81aae/third_party/blink/renderer/modules/websockets/dom_websocket.cc",
      shows: "holds a WebSocket for as long as it has a connection",
    },
    {
      sourceOf: "React Native",
      url: "https://github.com/facebook/react-native/blob/v0.88.1/packages/react-native/Libraries/WebSocket/WebSocket.js",
      shows: "sends 1000 for a bare `close()`",
    },
    {
      sourceOf: "Python websockets",
      url: "https://github.com/python-websockets/websockets/blob/0215b10eeaf7ae8d77165a3a0d27f8332f81d645/src/websockets/asyncio/connection.py",
      shows: "sends 1000 for a bare `close()`",
    },
    {
      title: "Socket.IO: the client's disconnect event",
      url: "https://socket.io/docs/v4/client-socket-instance/#disconnect",
      shows: "lists `io client disconnect` as the client's own call",
    },
    {
      sourceOf: "SignalR",
      url: "https://github.com/dotnet/aspnetcore/blob/2ef1838afbb2958938aec662450633c35ab811c4/src/SignalR/clients/ts/signalr/src/HubConnection.ts",
      shows: "cancels what is under way with that text at every close without an error",
    },
  ],
} as const satisfies Situation;
