import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1007,
  name: "Invalid Payload Data",
  family: "protocol",
  closeFrame: "may",
  sender: "either",
  acceptedByBrowserClose: false,
  answer:
    "A message held data that does not fit its type, above all a text message whose bytes are not valid UTF-8.",
  reconnect: {
    verdict: "after-a-fix",
    advice: "Repair the encoding first: the same message fails again.",
  },
  glyph: "bad-text",
} as const satisfies SentCode;

export const guide = {
  code: 1007,
  registeredName: "Invalid frame payload data",
  definedIn: {
    rfc6455: "7.4.1",
    shows: "defines 1007, with text that is not UTF-8 as its example",
  },
  happened: "The content did not fit its type: text that is not UTF-8.",
  glyphCaption: "the payload is not UTF-8",
  senderNote: "The side that read the message, nearly always its library.",
  wasClean: "if-answered",
  description: [
    "A text message must be UTF-8. The receiver checks it, and when a byte sequence is not valid it has to fail the connection; 1007 says so.",
    "The rule covers the whole message, not each frame: a character may be split between two fragments. The reason in a Close frame must be UTF-8 too.",
    "Some services also send 1007 for JSON that does not parse. That stretches the definition, so read the reason.",
  ],
  wire: [
    {
      title: "Text that is not UTF-8",
      steps: [
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "text frame, not UTF-8",
          text: "Your client sends a text message whose bytes are not valid UTF-8.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 1007",
          close: 1007,
          text: "The server finds the bad byte and sends a Close frame with 1007.",
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
          label: "close event: 1007",
          reports: 1007,
          text: "Your client reports 1007, from the Close frame that it got.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "Binary data, or compressed data, was sent as a text message.",
    "Text in another encoding, such as Latin-1 or Windows-1252, was sent as it was.",
    "A string was cut in the middle of a character because its length was counted in bytes.",
    "If your own browser found the fault, your page sees 1006, for it received no code: Firefox sends 1007, Chromium 1002.",
  ],
  howToFix: [
    {
      title: "Send bytes as binary",
      text: "If the message is not text, send it as a binary message and both sides skip the check.",
    },
    {
      title: "Encode at the edge",
      text: "Convert to UTF-8 where the text enters your program, not where it leaves. Find the culprit by decoding strictly: `new TextDecoder('utf-8', { fatal: true })`.",
    },
    {
      title: "Cut by characters",
      text: "When you limit a text by bytes, step back to the start of the last whole character.",
    },
  ],
  useWhen: "Send 1007 when a text message is not UTF-8.",
  related: [1003, 1002, 1008],
  sources: [
    { rfc6455: "7.1.7", shows: "has an endpoint that fails the connection read no answer" },
    { rfc6455: "7.1.5", shows: "makes the code of a connection the one that was received" },
    { rfc6455: "8.1", shows: "makes an endpoint fail the connection on text that is not UTF-8" },
    { rfc6455: "5.6", shows: "applies UTF-8 to the whole message, not to each frame" },
    { iana: "close-code-number", shows: "registers 1007 as Invalid frame payload data" },
    {
      sourceOf: "ws (Node.js)",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/receiver.js",
      shows: "sends 1007 for text or a reason that is not UTF-8",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/fde75b19bd1588f83520d0e187282097390a41d2/net/websockets/websocket_channel.cc",
      shows: "answers invalid UTF-8 with 1002",
    },
    {
      sourceOf: "Firefox",
      url: "https://github.com/mozilla/gecko-dev/blob/ad362610efe9c44f640a3131b093a14e0a5249ce/netwerk/protocol/websocket/WebSocketChannel.cpp",
      shows: "sends 1007 for text that is not UTF-8",
    },
  ],
} as const satisfies CloseCodeGuide;
