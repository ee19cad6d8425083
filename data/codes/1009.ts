import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1009,
  name: "Message Too Big",
  family: "protocol",
  closeFrame: "may",
  sender: "either",
  acceptedByBrowserClose: false,
  answer: "A message was larger than the receiver will process, so it closed the connection.",
  reconnect: {
    verdict: "after-a-fix",
    advice: "Drop or split the message first: sending it again closes the connection again.",
  },
  glyph: "too-big",
} as const satisfies SentCode;

export const guide = {
  code: 1009,
  registeredName: "Message Too Big",
  definedIn: { rfc6455: "7.4.1", shows: "defines 1009 as a message too big to process" },
  happened: "A message was larger than the receiver will take.",
  glyphCaption: "a message over the limit",
  senderNote: "The side that got the message, usually its library.",
  wasClean: "if-answered",
  description: [
    "RFC 6455 sets no limit for a message, so receivers set their own. 1009 says that one message went over it. The limit is a setting of a library, a server or a service. Most count the whole message; some count each frame as well, such as Amazon API Gateway: 32 KB a frame, 128 KB a message.",
    "Where the whole message counts, splitting it into frames does not help, because the receiver joins them again. Only smaller messages do.",
  ],
  wire: [
    {
      title: "A message over the limit",
      steps: [
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "text frame, too long",
          text: "Your client sends a message that is larger than the server takes.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 1009",
          close: 1009,
          text: "The server stops reading it and sends a Close frame with 1009.",
        },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close 1009",
          close: 1009,
          text: "Your client answers with the same code.",
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
          label: "close event: 1009",
          reports: 1009,
          text: "Your client reports 1009.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "A first large payload after weeks of small ones: a snapshot, an image, a long history.",
    "The same message again and again: a client that reconnects and sends its queue once more will loop.",
    "A compressed message that is small on the wire and large once it is unpacked.",
    "If your own browser found the fault, your page sees 1006, for it received no code: Firefox sends 1009, Chromium just closes the connection.",
  ],
  howToFix: [
    {
      title: "Stop the loop",
      text: "On 1009, take the last message out of the queue before you reconnect.",
    },
    {
      title: "Send less at once",
      text: "Split the payload into messages of your own with a sequence number, or upload it over HTTP and send the address.",
    },
    {
      title: "Or raise the limit, at every hop",
      text: "Look for the setting in the server's library, such as `maxPayload` in Node's `ws` (100 MiB by default) or `max_size` in Python `websockets` (1 MiB), and in each proxy that reads WebSocket messages. Choose a number; no limit at all invites an attack.",
    },
  ],
  useWhen: "Send 1009 when a message is over your size limit.",
  related: [1008, 1003, 1002],
  sources: [
    { rfc6455: "5.5.1", shows: "has an endpoint answer a Close frame, usually with its code" },
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    { rfc6455: "7.1.5", shows: "makes the code of a connection the one that was received" },
    { rfc6455: "10.4", shows: "tells implementations to limit the size of frames and messages" },
    { iana: "close-code-number", shows: "registers 1009 as Message Too Big" },
    {
      sourceOf: "ws (Node.js)",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket-server.js",
      shows: "takes messages of up to 100 MiB unless told otherwise",
    },
    {
      title: "Python websockets: server",
      url: "https://websockets.readthedocs.io/en/stable/reference/asyncio/server.html",
      shows: "takes messages of up to 1 MiB unless told otherwise",
    },
    {
      title: "Amazon API Gateway: WebSocket quotas",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html",
      shows: "closes with 1009 for a frame over 32 KB or a message over 128 KB",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/4c58b9eda9c169c507a3bfb1b5bf9b1fa4e5d18a/net/websockets/websocket_errors.cc",
      shows: "makes a frame that is too big a network error, which sends no Close frame",
    },
    {
      sourceOf: "Firefox",
      url: "https://github.com/mozilla/gecko-dev/blob/ad362610efe9c44f640a3131b093a14e0a5249ce/netwerk/protocol/websocket/WebSocketChannel.cpp",
      shows: "sends 1009 for a message that is too big",
    },
  ],
} as const satisfies CloseCodeGuide;
