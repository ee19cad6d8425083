import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1012,
  name: "Service Restart",
  family: "away",
  closeFrame: "may",
  sender: "server",
  acceptedByBrowserClose: false,
  answer: "The service is restarting. It expects to be back soon, and you may reconnect.",
  reconnect: {
    verdict: "with-backoff",
    advice: "Wait a random time between 5 and 30 s, so that not all clients return at once.",
    firstDelay: { least: 5, most: 30 },
  },
  glyph: "restart",
} as const satisfies SentCode;

export const guide = {
  code: 1012,
  registeredName: "Service Restart",
  definedIn: { hybi: "P_1vbD9uyHl63nbIIbFxKMfSwcM", shows: "registers 1012 and 1013 with IANA" },
  happened: "The service is restarting and will be back.",
  glyphCaption: "Close 1012, back soon",
  senderNote: "A server that restarts or is being replaced.",
  wasClean: "if-answered",
  description: [
    "1012 is a 1001 that promises a return. The server is leaving, but only to start again: a deploy, a configuration change, a rolling restart.",
    "The code was registered after RFC 6455, so the RFC does not list it. Its definition asks a client that reconnects to wait a random time of 5 to 30 seconds, so that a restarting server is not met by everybody at once.",
  ],
  wire: [
    {
      title: "The server restarts",
      steps: [
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 1012",
          close: 1012,
          text: "The server is about to restart and sends a Close frame with 1012.",
        },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close 1012",
          close: 1012,
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
          label: "close event: 1012",
          reports: 1012,
          text: "Your client reports 1012.",
        },
        { kind: "left", at: "server", label: "stops", text: "The server stops." },
        {
          kind: "quiet",
          label: "5 to 30 s, at random",
          text: "Your client waits a random time of 5 to 30 s.",
        },
        { kind: "back", at: "server", label: "serves again", text: "The server is back." },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "GET, Upgrade: websocket",
          text: "Your client connects again.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "A deploy or a rolling restart is under way.",
    "A server is being scaled down and moves its connections to others.",
    "Some clients do not accept 1012: faye's driver makes it 1002, and SocketRocket (React Native on iOS) answers with 1002.",
    "Uvicorn is shutting down: it closes every open WebSocket with 1012.",
  ],
  howToFix: [
    {
      title: "On a client, come back with a random delay",
      text: "Choose the delay at random between 5 and 30 seconds, and resume your session instead of starting afresh if the service can do that.",
    },
    {
      title: "On a server, spread the goodbyes",
      text: "Close connections in small batches over the time that your deploy allows, instead of all in one second.",
    },
  ],
  useWhen: "Send 1012 when your server is about to restart and clients should come back.",
  related: [1001, 1013, 1011],
  sources: [
    { rfc6455: "5.5.1", shows: "has an endpoint answer a Close frame, usually with its code" },
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    { iana: "close-code-number", shows: "registers 1012 as Service Restart" },
    {
      sourceOf: "Spring Framework",
      url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e26a7ef9382b4a655bcefe5c8682fee/spring-websocket/src/main/java/org/springframework/web/socket/CloseStatus.java",
      shows: "quotes the advice of the registration",
    },
    {
      sourceOf: "Uvicorn",
      url: "https://github.com/Kludex/uvicorn/blob/cbf166edd2a62c0c030494e004743a267f59574d/uvicorn/protocols/websockets/websockets_impl.py",
      shows: "closes with 1012 on shutdown",
    },
    {
      sourceOf: "SocketRocket",
      url: "https://github.com/facebookincubator/SocketRocket/blob/00545e533d66a5c21a70b13b22c2b84b46faf771/SocketRocket/SRWebSocket.m",
      shows: "answers 1012 with a protocol error",
    },
    {
      sourceOf: "faye websocket-driver",
      url: "https://github.com/faye/websocket-driver-node/blob/0.8.0/lib/websocket/driver/hybi.js",
      shows: "turns a received 1012 into 1002",
    },
  ],
} as const satisfies CloseCodeGuide;
