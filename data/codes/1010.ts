import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1010,
  name: "Mandatory Extension",
  family: "protocol",
  closeFrame: "may",
  sender: "client",
  acceptedByBrowserClose: false,
  answer:
    "The client cannot work without an extension, and the server's handshake did not agree to it. So the client left.",
  reconnect: {
    verdict: "after-a-fix",
    advice: "Enable the extension on the server, or stop requiring it.",
  },
  glyph: "missing-extension",
} as const satisfies SentCode;

export const guide = {
  code: 1010,
  registeredName: "Mandatory Ext.",
  definedIn: { rfc6455: "7.4.1", shows: "defines 1010 and says that a server does not use it" },
  happened: "The client needed an extension that the server did not agree to.",
  glyphCaption: "an extension not agreed to",
  senderNote: "A client that requires the extension. A server refuses the handshake instead.",
  wasClean: "if-answered",
  description: [
    "Extensions are agreed on in the opening handshake: the client offers some in `Sec-WebSocket-Extensions`, the server answers with those it takes. 1010 is for a client that must have one which is missing from that answer.",
    "The reason should name the extensions that were needed. A server has no use for 1010, because it can refuse the handshake.",
  ],
  wire: [
    {
      title: "The server leaves the extension out",
      steps: [
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "GET, Upgrade + extension",
          text: "The client offers an extension that it cannot do without.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "101, no extension",
          text: "The server agrees to the WebSocket and not to the extension.",
        },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close 1010",
          close: 1010,
          text: "The client sends a Close frame with 1010.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 1010",
          close: 1010,
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
          kind: "event",
          at: "server",
          label: "close event: 1010",
          reports: 1010,
          text: "The server reports 1010.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "On a server: a client that insists on an extension, such as `permessage-deflate`, connected and left at once.",
    "A proxy removed `Sec-WebSocket-Extensions` from the handshake, so the agreement was lost on the way.",
    "Not from a page: a script has no way to require an extension.",
    "OkHttp closes with 1010 when the server's answer holds an extension, or a parameter, that it did not ask for.",
  ],
  howToFix: [
    {
      title: "Compare offer and answer",
      text: "Look at `Sec-WebSocket-Extensions` in the request and in the 101 response, on both sides of every proxy.",
    },
    {
      title: "Switch the extension on, or make it optional",
      text: "Enable it in the server's library. If the client can work without it, let it go on instead of closing.",
    },
  ],
  useWhen: "As a client, send 1010 when the server did not agree to an extension you must have.",
  related: [1002, 1003, 1006],
  sources: [
    { rfc6455: "5.5.1", shows: "has an endpoint answer a Close frame, usually with its code" },
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    { rfc6455: "9.1", shows: "describes how extensions are offered and agreed on" },
    { whatwg: "dom-websocket-websocket", shows: "gives a page no parameter for extensions" },
    { iana: "close-code-number", shows: "registers 1010 as “Mandatory Ext.”" },
    {
      sourceOf: "OkHttp",
      url: "https://github.com/square/okhttp/blob/0f8cb79997504edc4f945d07b5ca0ce46e0f3970/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/RealWebSocket.kt",
      shows: "closes with 1010 on extensions that it cannot accept",
    },
  ],
} as const satisfies CloseCodeGuide;
