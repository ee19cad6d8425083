import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1013,
  name: "Try Again Later",
  family: "server",
  closeFrame: "may",
  sender: "server",
  acceptedByBrowserClose: false,
  answer:
    "The server is overloaded for now and turned you away. Nothing is wrong with your request.",
  reconnect: {
    verdict: "when-asked",
    advice: "Try another address if there is one. Otherwise wait until the user asks.",
  },
  glyph: "turned-back",
} as const satisfies SentCode;

export const guide = {
  code: 1013,
  registeredName: "Try Again Later",
  definedIn: { hybi: "P_1vbD9uyHl63nbIIbFxKMfSwcM", shows: "registers 1012 and 1013 with IANA" },
  happened: "The server is overloaded and asks you to come back later.",
  glyphCaption: "asked to come back later",
  senderNote: "An overloaded server, or a gateway in front of it.",
  wasClean: "if-answered",
  description: [
    "1013 is to a WebSocket what 503 is to HTTP: the service is there, but has no room for you now.",
    "Its definition is strict about reconnecting. A client should only connect to a different IP address of the service, or to the same one after the user asked for it. An automatic reconnect loop is what an overloaded server needs least.",
    "The code was registered after RFC 6455, so the RFC does not list it.",
  ],
  wire: [
    {
      title: "An overloaded server turns you away",
      steps: [
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "GET, Upgrade: websocket",
          text: "You ask to upgrade.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "101 Switching Protocols",
          text: "The server agrees, for only then can it send a Close frame.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 1013",
          close: 1013,
          text: "It has no room for you and sends a Close frame with 1013.",
        },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close 1013",
          close: 1013,
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
          label: "close event: 1013",
          reports: 1013,
          text: "Your client reports 1013.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "A server passed a limit of connections, memory or queue length and sheds load.",
    "A dependency of the service is down, and the service would rather refuse than fail.",
    "A service uses it for your rate limit: Appwrite's Realtime closes with 1013 if you connect too often.",
    "Some clients do not accept 1013: faye's driver makes it 1002, and SocketRocket (React Native on iOS) answers with 1002.",
  ],
  howToFix: [
    {
      title: "On a client, slow down",
      text: "Stop the automatic loop. Offer a button to reconnect, or retry after minutes rather than seconds and with a random delay.",
    },
    {
      title: "On a server, find the limit that was hit",
      text: "Compare the time with connection counts, memory and queue lengths. Add capacity or refuse earlier, in the opening handshake, with HTTP 503.",
    },
  ],
  useWhen: "Send 1013 when you are overloaded and want clients to stay away for a while.",
  related: [1012, 1006, 1011, 1008],
  sources: [
    { rfc6455: "5.5.1", shows: "has an endpoint answer a Close frame, usually with its code" },
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    { iana: "close-code-number", shows: "registers 1013 as Try Again Later" },
    {
      sourceOf: "Spring Framework",
      url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e26a7ef9382b4a655bcefe5c8682fee/spring-websocket/src/main/java/org/springframework/web/socket/CloseStatus.java",
      shows: "quotes the advice of the registration",
    },
    {
      sourceOf: "Appwrite",
      url: "https://github.com/appwrite/appwrite/blob/0cefd0615350e1914a29caeef3342fd620a60045/app/realtime.php",
      shows: "closes with the code of its error when too many connections are asked for",
    },
    {
      sourceOf: "SocketRocket",
      url: "https://github.com/facebookincubator/SocketRocket/blob/00545e533d66a5c21a70b13b22c2b84b46faf771/SocketRocket/SRWebSocket.m",
      shows: "answers 1013 with a protocol error",
    },
    {
      sourceOf: "faye websocket-driver",
      url: "https://github.com/faye/websocket-driver-node/blob/0.8.0/lib/websocket/driver/hybi.js",
      shows: "turns a received 1013 into 1002",
    },
  ],
} as const satisfies CloseCodeGuide;
