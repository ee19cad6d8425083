import type { Situation } from "../model/situation.ts";

export const peerReset = {
  id: "peer-reset",
  phase: "open",
  title: "The connection was reset",
  happened:
    "A TCP RST arrived: the other end, or something that speaks for it, threw the connection away.",
  symptoms: [
    "The log says `ECONNRESET`, “Connection reset by peer” or “Socket is not connected”.",
    "The client has 1006 with an empty reason. Firefox prints that the connection “was interrupted while the page was loading”, as it does for every failed end but a plain FIN.",
    "It hits at once, not after a wait.",
  ],
  confirm:
    "Capture the end: `tshark -i any -f 'tcp port 8080' -Y 'tcp.flags.reset == 1' -T fields -e frame.time -e ip.src -e ip.dst`. An RST is this, and its source address and time to live tell you whether the server or something nearer sent it; a FIN is the end without a Close frame.",
  firstSafeMove:
    "Compare the second of the reset with restarts, crashes and firewall logs on the server's side.",
  fix: {
    steps: [
      "Find the sender and let it close properly.",
      "Reconnect with a random delay meanwhile.",
    ],
    note: "A process that dies, a socket that is destroyed with unread data in it, a load balancer that drops a target and a firewall that forgot the connection all send RST. Some libraries swallow the error: ws in Node.js gives only 1006 and no error event.",
  },
  codes: [1006],
  wire: {
    title: "The connection is reset",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "text frame",
        text: "The connection works.",
      },
      {
        kind: "cut",
        from: "server",
        to: "client",
        label: "RST, no Close",
        text: "The other end, or something that speaks for it, throws the connection away.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client has no Close frame and reports 1006.",
      },
    ],
  },
  otherWays:
    "`EPIPE` and “Broken pipe” come with a write after the other side has closed: what closed it, an RST or a FIN, came before. A reset before `open` is an end during the handshake.",
  next: ["server-crash", "eof-without-close", "silent-drop", "network-change"],
  sources: [
    {
      rfc6455: "1.4",
      shows: "says that closing a socket with unread data can send RST and lose data",
    },
    {
      rfc6455: "7.1.5",
      shows: "gives 1006 when no Close frame was received",
    },
    {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket.js",
      shows: "reports a reset as 1006 without an error event",
    },
    {
      sourceOf: "Firefox",
      url: "https://github.com/mozilla/gecko-dev/blob/11cd73d7a786f5b313d1cc893fad67432d991aad/dom/websocket/WebSocket.cpp",
      shows: "prints one line for every failed end of an open connection, and none for a FIN",
    },
    {
      title: "Node.js: common system errors",
      url: "https://nodejs.org/api/errors.html#common-system-errors",
      shows: "has `EPIPE` for a write to what the remote side has closed",
    },
  ],
} as const satisfies Situation;
