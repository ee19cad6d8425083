import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1003,
  name: "Unsupported Data",
  family: "protocol",
  closeFrame: "may",
  sender: "either",
  acceptedByBrowserClose: false,
  answer:
    "A message came as a type the receiver does not take: binary where it reads only text, or text where it reads only binary.",
  reconnect: { verdict: "after-a-fix", advice: "Send the other type of message, then reconnect." },
  glyph: "wrong-type",
} as const satisfies SentCode;

export const guide = {
  code: 1003,
  registeredName: "Unsupported Data",
  definedIn: {
    rfc6455: "7.4.1",
    shows: "defines 1003 as having received a type of data it cannot accept",
  },
  happened: "A message came as the wrong type: text or binary.",
  glyphCaption: "binary sent to a text socket",
  senderNote: "The side that got the message, usually its application code.",
  wasClean: "if-answered",
  description: [
    "WebSocket knows two types of message: text, which must be UTF-8, and binary, which may be anything. 1003 says that this endpoint does not work with the type it was sent.",
    "The message itself may be perfect. Only its opcode was wrong for this endpoint. If the content is at fault, the code is 1007; if it is too long, 1009.",
  ],
  wire: [
    {
      title: "Binary, where the server takes text",
      steps: [
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "binary frame",
          text: "Your client sends a binary message.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 1003",
          close: 1003,
          text: "The server takes only text. It sends a Close frame with 1003.",
        },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close 1003",
          close: 1003,
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
          label: "close event: 1003",
          reports: 1003,
          text: "Your client reports 1003.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "A client sent a `Blob`, an `ArrayBuffer` or a byte array to an endpoint that expects JSON as text.",
    "A library sent a string as binary because it was given bytes, for example a `Buffer` or a `bytes` value.",
    "A client sent text to an endpoint for audio or images.",
    "Spring's `TextWebSocketHandler` got a binary message, or its `BinaryWebSocketHandler` a text one.",
  ],
  howToFix: [
    {
      title: "Convert before you send",
      text: "Send a string for a text message. If you hold bytes, decode them first, for example with `new TextDecoder().decode(bytes)`.",
    },
    {
      title: "Or accept both",
      text: "On the server, look at the type of the message before you refuse it: decoding a binary message that holds UTF-8 is one line.",
    },
  ],
  useWhen: "Send 1003 when you refuse a whole type of message, text or binary.",
  related: [1007, 1008, 1009],
  sources: [
    { rfc6455: "5.5.1", shows: "has an endpoint answer a Close frame, usually with its code" },
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    { rfc6455: "5.6", shows: "defines text and binary messages" },
    { iana: "close-code-number", shows: "registers 1003 as Unsupported Data" },
    {
      sourceOf: "Spring Framework",
      url: "https://github.com/spring-projects/spring-framework/blob/0bf80e04b219656e01c0a0334df4eff5ff0a9a35/spring-websocket/src/main/java/org/springframework/web/socket/handler/TextWebSocketHandler.java",
      shows: "closes with 1003 when a binary message arrives",
    },
  ],
} as const satisfies CloseCodeGuide;
