import type { Situation } from "../model/situation.ts";

export const goingAway = {
  id: "going-away",
  phase: "closing",
  title: "The other side is leaving",
  happened:
    "An endpoint is going away, a page that is left or a server that stops, and it sent 1001 to say so.",
  symptoms: [
    "The server gets 1001 when a visitor closes the tab or follows a link.",
    "A client gets 1001 when the server goes down or moves its connections.",
    "Safari sends it with “WebSocket is closed due to suspension.” when it suspends a page.",
  ],
  confirm:
    "See which side sent the first Close frame. Run `tshark -i any -f 'tcp port 8080' -d tcp.port==8080,http -Y 'websocket.opcode == 8' -T fields -e frame.time -e ip.src -e websocket.payload.close.status_code`: from the client it is a page that left; from the server, see the server's shutdown.",
  firstSafeMove: "On a server, log 1001 from a browser as a normal goodbye, not as an error.",
  fix: {
    steps: [
      "On a client that gets 1001 and still needs the connection, reconnect after a random delay.",
      "Leave 1001 to the browser: a page cannot send it itself, the browser does it when the document goes away.",
    ],
    note: "Do not take 1001 for proof of a shutdown, because Jetty uses it for idle timeouts and OkHttp for a send queue that is full.",
  },
  codes: [1001],
  wire: {
    title: "The page is left",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "text frame",
        text: "The connection works.",
      },
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1001",
        close: 1001,
        text: "The visitor leaves the page, and the browser sends a Close frame with 1001.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1001",
        close: 1001,
        text: "The server answers with the same code.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "TCP FIN",
        text: "The server is the first to close TCP.",
      },
      {
        kind: "left",
        at: "client",
        label: "page gone",
        text: "The page is gone; nobody is left to report to.",
      },
      {
        kind: "event",
        at: "server",
        label: "close event: 1001",
        reports: 1001,
        text: "The server's program gets 1001.",
      },
    ],
  },
  otherWays: "A server that goes down sends 1001 the other way.",
  next: ["server-shutdown", "network-change"],
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "gives a server that goes down and a page that is left as examples",
    },
    {
      whatwg: "garbage-collection",
      shows: "makes the browser send 1001 when the document goes away",
    },
    {
      sourceOf: "Jetty",
      url: "https://github.com/jetty/jetty.project/blob/0941969863dee994e0fa5a50719405407b8ea5b7/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/WebSocketCoreSession.java",
      shows: "uses its shutdown status, 1001, for timeouts too",
    },
  ],
} as const satisfies Situation;
