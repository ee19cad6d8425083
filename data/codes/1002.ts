import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1002,
  name: "Protocol Error",
  family: "protocol",
  closeFrame: "may",
  sender: "either",
  acceptedByBrowserClose: false,
  answer:
    "The other side read bytes that are not a valid WebSocket frame, so it stopped. The fault is in a library or in something between you.",
  reconnect: {
    verdict: "after-a-fix",
    advice: "The same bytes fail again. Find the frame that broke the rules first.",
  },
  glyph: "malformed-frame",
} as const satisfies SentCode;

export const guide = {
  code: 1002,
  registeredName: "Protocol error",
  definedIn: {
    rfc6455: "7.4.1",
    shows: "defines 1002 as ending the connection because of a protocol error",
  },
  happened: "A frame broke the rules of RFC 6455.",
  glyphCaption: "a malformed frame",
  senderNote: "The side that read the bad frame, nearly always its library.",
  wasClean: "if-answered",
  description: [
    "1002 is about framing, the layer below your messages. The sender of 1002 received something that RFC 6455 forbids: a reserved bit with no extension that allows it, an unknown opcode, a fragmented control frame, a frame from a client without a mask.",
    "Applications rarely cause it. Two libraries that disagree do, and so do proxies that rewrite bytes, a compression extension that only one side believes in, and code that writes to the raw socket.",
    "Some libraries answer 1002 to a close code that they do not accept, so a peer that sent a perfectly registered code can still get 1002 back. Chromium answers 1002 to a Close frame that holds 1005, 1006 or 1015, and to text that is not UTF-8.",
  ],
  wire: [
    {
      title: "The server reads a bad frame",
      steps: [
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "frame, mask missing",
          text: "Your client sends a frame that the protocol forbids, here one without a mask.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 1002",
          close: 1002,
          text: "The server cannot read on. It sends a Close frame with 1002.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "TCP FIN",
          text: "It has failed the connection, so it closes TCP and reads no answer.",
        },
        {
          kind: "event",
          at: "client",
          label: "close event: 1002",
          reports: 1002,
          text: "Your client reports 1002, from the Close frame that it got.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "A client sent an unmasked frame, or a server sent a masked one.",
    "A reserved bit was set although no extension was agreed on, often after compression was switched on at one end only.",
    "Something other than WebSocket frames got into the stream, such as a plain HTTP answer after the upgrade.",
    "A Close frame carried a code or a body that the receiver does not accept.",
    "If your own browser found the fault, your page sees 1006: the browser sent this code and received none.",
  ],
  howToFix: [
    {
      title: "Take the proxy out",
      text: "Connect straight to the server. If 1002 goes away, whatever stands between you changes the stream.",
    },
    {
      title: "Turn compression off",
      text: "Disable `permessage-deflate` at one end. If that cures it, the two implementations disagree about the extension.",
    },
    {
      title: "Look at the first bad frame",
      text: "Capture the connection and read the two header bytes of the last frame before the Close frame: reserved bits, opcode, mask bit, length.",
    },
  ],
  useWhen: "Send 1002 when the peer broke the framing rules, never for bad content.",
  related: [1003, 1007, 1006],
  sources: [
    { rfc6455: "7.1.7", shows: "has an endpoint that fails the connection read no answer" },
    { rfc6455: "7.1.5", shows: "makes the code of a connection the one that was received" },
    {
      rfc6455: "5.1",
      shows: "makes clients mask every frame and forbids it to servers, with 1002 for both",
    },
    { rfc6455: "5.2", shows: "lists the reserved bits and opcodes that fail the connection" },
    { rfc6455: "5.5", shows: "forbids fragmented control frames" },
    { iana: "close-code-number", shows: "registers 1002 as Protocol error" },
    {
      sourceOf: "ws (Node.js)",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/receiver.js",
      shows: "sends 1002 for a wrong mask, a reserved bit or an opcode it does not know",
    },
    {
      sourceOf: "gorilla/websocket",
      url: "https://github.com/gorilla/websocket/blob/009b3055b250a5b57d6e32d39d9b7494dbb55b64/conn.go",
      shows: "answers 1002 to a received 1014",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/fde75b19bd1588f83520d0e187282097390a41d2/net/websockets/websocket_channel.cc",
      shows: "answers a reserved code and invalid UTF-8 with 1002",
    },
  ],
} as const satisfies CloseCodeGuide;
