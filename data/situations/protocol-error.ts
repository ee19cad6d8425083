import type { Situation } from "../model/situation.ts";

export const protocolError = {
  id: "protocol-error",
  phase: "open",
  title: "A frame broke the rules of the protocol",
  happened:
    "An endpoint received a frame that RFC 6455 forbids: a wrong mask, opcode, reserved bit, length or order.",
  symptoms: [
    "The side that noticed sends or reports 1002 and names the fault, such as a mask, RSV1 or an opcode.",
    "In a browser the page gets 1006 and the console has the detail.",
    "It comes with the first frame, or right after a proxy or a library was changed.",
  ],
  confirm:
    "Capture the frames and compare mask, opcode and reserved bits with RFC 6455. Run `tshark -i any -f 'tcp port 8080' -d tcp.port==8080,http -Y websocket -T fields -e ip.src -e websocket.fin -e websocket.rsv -e websocket.opcode -e websocket.mask`: from a client, mask must be set; from a server it must not; and `rsv` is 0 unless an extension was agreed on.",
  firstSafeMove:
    "Connect past all proxies with a well-known client; if the fault stays, it is in the server.",
  fix: {
    steps: [
      "Let a library write the frames.",
      "Write no text straight into the socket, such as an HTTP error page after the upgrade, which is the classic case: the client reads it as a frame header.",
      "Do not write to one connection from two threads without a lock.",
      "If it needs compression to happen, read that entry.",
      "Ask both ends for their code: Chromium sends 1002 and shows its own page 1006.",
    ],
  },
  codes: [1002, 1006, 1003],
  wire: {
    title: "The server reads a bad frame",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "frame, mask missing",
        text: "A frame comes that RFC 6455 forbids.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1002",
        close: 1002,
        text: "The server fails the connection with 1002.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "TCP FIN",
        text: "It closes TCP and waits for no answer.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1002",
        reports: 1002,
        text: "The client reports 1002.",
      },
    ],
  },
  otherWays:
    "Where the browser is the one that notices, Chromium sends 1002 and tells its page 1006.",
  next: ["compression-failure", "invalid-utf8", "api-misuse"],
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1002 for a protocol error",
    },
    {
      rfc6455: "5.1",
      shows: "makes clients mask every frame and servers none",
    },
    {
      rfc6455: "5.2",
      shows:
        "fails the connection on reserved bits without an agreed extension and on unknown opcodes",
    },
    {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/receiver.js",
      shows: "names each of these faults and closes with 1002",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/fde75b19bd1588f83520d0e187282097390a41d2/net/websockets/websocket_channel.cc",
      shows: "sends 1002 and reports 1006 to the page",
    },
  ],
} as const satisfies Situation;
