import type { CloseCodeGuide, LocalCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1006,
  name: "Abnormal Closure",
  family: "local",
  closeFrame: "never",
  sender: "nobody",
  acceptedByBrowserClose: false,
  answer:
    "The connection ended without a Close frame. Nobody sent you this code: your own side made it up to say “it just stopped”.",
  reconnect: {
    verdict: "with-backoff",
    advice: "Wait a random time of up to 5 s, then longer after each failure.",
  },
  glyph: "cut",
} as const satisfies LocalCode;

export const guide = {
  code: 1006,
  registeredName: "Abnormal Closure",
  definedIn: { rfc6455: "7.4.1", shows: "reserves 1006 and forbids it in a Close frame" },
  happened: "The connection ended with no Close frame.",
  glyphCaption: "no Close frame at all",
  senderNote: "The side that lost the line writes it locally.",
  wasClean: "never",
  description: [
    "A WebSocket should end with a Close frame from each side. When the TCP connection goes away and none came, there is no code to report. RFC 6455 sets 1006 aside so that an API has something to put in that field.",
    "So 1006 says that the line was lost, not why. It carries no reason, except in React Native, and in a browser `wasClean` is `false`.",
    "In a browser it also stands for nearly every connection that never opened: a name that did not resolve, a refused port, a failed TLS handshake, an HTTP answer that refuses the upgrade. The standard makes browsers hide the difference so that a page cannot scan your network. Only what the page's own Content Security Policy forbids is apart: Chromium fires `error` for it and no `close`, so no code comes at all.",
  ],
  wire: [
    {
      title: "A proxy drops a quiet connection",
      steps: [
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "GET, Upgrade: websocket",
          text: "You ask to upgrade; the proxy passes it on.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "101 Switching Protocols",
          text: "The server agrees.",
        },
        {
          kind: "quiet",
          label: "60 s with nothing sent",
          text: "Nothing is sent for as long as the proxy waits: 60 s in nginx.",
        },
        {
          kind: "cut",
          from: "proxy",
          to: "client",
          label: "FIN, no Close",
          text: "The proxy closes TCP towards you, with no Close frame.",
        },
        {
          kind: "cut",
          from: "proxy",
          to: "server",
          label: "FIN, no Close",
          text: "It does the same to the server.",
        },
        {
          kind: "event",
          at: "client",
          label: "close event: 1006",
          reports: 1006,
          text: "Your client sees the end, has no Close frame and reports 1006.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "A proxy or load balancer between the two ends closed a connection on which nothing had been sent for a while.",
    "The server process was killed or crashed before it could send a Close frame.",
    "The network went away: a laptop slept, a phone changed from Wi-Fi to mobile data.",
    "The connection never opened, and `open` never fired: the opening handshake was refused, or TLS failed.",
    "A Starlette or FastAPI application closed the WebSocket before it accepted it: Uvicorn answers HTTP 403 and the code is lost.",
  ],
  howToFix: [
    {
      title: "Ask first: did `open` fire?",
      text: "If it did not, 1006 is a handshake problem. Repeat the request outside the browser to see the HTTP status: `curl -i -N --http1.1 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' https://host/path`.",
    },
    {
      title: "Time the silence",
      text: "If the connection dies after the same quiet period each time, an idle timeout on the way is closing it. nginx, for one, waits 60 seconds. Send a ping more often than the shortest timeout.",
    },
    {
      title: "Say goodbye before you stop",
      text: "On shutdown, close every connection with 1001 or 1012 and wait a moment. Clients then get a code that they can act on.",
    },
    {
      title: "Treat it as lost, not as failed",
      text: "You cannot know whether your last message arrived. Reconnect, then ask the server what it has.",
    },
  ],
  useWhen: "Never send 1006. Report it when the connection ended with no Close frame.",
  related: [1005, 1001, 1011, 1013, 1015],
  sources: [
    { rfc6455: "7.1.5", shows: "makes 1006 the code when no Close frame was received" },
    {
      rfc6455: "7.2.3",
      shows: "calls a random first delay of 0 to 5 seconds reasonable, then longer ones",
    },
    {
      whatwg: "feedback-from-the-protocol",
      shows: "makes every failed connection look like 1006, and says why",
    },
    { iana: "close-code-number", shows: "registers 1006 as Abnormal Closure" },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/0464aec73fe50ce51ffab782693dc8716ea81aae/third_party/blink/renderer/modules/websockets/dom_websocket.cc",
      shows: "fires `error` and no `close` for an address that the policy forbids",
    },
    {
      title: "nginx: WebSocket proxying",
      url: "https://nginx.org/en/docs/http/websocket.html",
      shows: "closes the connection after 60 seconds without data from the proxied server",
    },
    {
      sourceOf: "React Native",
      url: "https://github.com/facebook/react-native/blob/v0.88.1/packages/react-native/Libraries/WebSocket/WebSocket.js",
      shows: "reports 1006 with its error as the reason",
    },
    {
      title: "Python websockets: deploy to Kubernetes",
      url: "https://websockets.readthedocs.io/en/stable/deploy/kubernetes.html",
      shows: "gives 1001 after a graceful stop and 1006 without one",
    },
    {
      sourceOf: "Uvicorn",
      url: "https://github.com/Kludex/uvicorn/blob/cbf166edd2a62c0c030494e004743a267f59574d/uvicorn/protocols/websockets/websockets_impl.py",
      shows: "answers 403 to a close before the accept",
    },
  ],
} as const satisfies CloseCodeGuide;
