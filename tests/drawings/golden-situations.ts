/** The drawing of a situation, kept by hand: who sends what to whom, in order. */
interface GoldenDrawing {
  readonly title: string;
  /** What it goes back to: read there, and not in the record. */
  readonly source: string;
  /** One line a step: `!` for what ended it, then who, then the words at it. */
  readonly steps: readonly string[];
}

/** Some drawings of every phase, with those that are most easily drawn the wrong way round. */
export const goldenSituations: Readonly<Record<string, GoldenDrawing>> = {
  "handshake-rejected": {
    title: "The server answers with 403",
    source: "RFC 6455 §4.1: another status than 101 is HTTP's; no WebSocket, so no Close frame",
    steps: [
      "client → server: GET, Upgrade: websocket",
      "server → client: 403 Forbidden",
      "! at client: close event: 1006",
    ],
  },
  "proxy-auth": {
    title: "The proxy asks for credentials",
    source: "RFC 6455 §4.1: the client asks its proxy with CONNECT; RFC 9110 §15.5.8: 407",
    steps: [
      "client → proxy: CONNECT host:443",
      "proxy → client: 407, asks to sign in",
      "! at client: close event: 1006",
    ],
  },
  "missing-upgrade-headers": {
    title: "The proxy drops the upgrade",
    source: "nginx, WebSocket proxying: Upgrade and Connection are hop-by-hop and not passed on",
    steps: [
      "client → proxy: GET, Upgrade: websocket",
      "proxy → server: GET, no Upgrade",
      "server → proxy → client: 200 OK",
      "! at client: close event: 1006",
    ],
  },
  "idle-timeout": {
    title: "A proxy cuts a quiet connection",
    source: "nginx, proxy_read_timeout: 60 s, then it closes; RFC 6455 §7.1.5: no Close is 1006",
    steps: [
      "server → proxy → client: text frame",
      "silence: 60 s with nothing sent",
      "! proxy ✂ client: FIN, no Close",
      "! proxy ✂ server: FIN, no Close",
      "! at client: close event: 1006",
    ],
  },
  "silent-drop": {
    title: "A router forgets the connection",
    source: "Azure, TCP reset: by default the load balancer drops the flow and tells neither end",
    steps: [
      "server → proxy → client: text frame",
      "silence: a quiet time",
      "proxy stops: forgets it",
      "at server: sends, no answer",
      "at client: readyState is still 1",
      "! at client: close event: 1006",
    ],
  },
  "message-too-big": {
    title: "A message over the limit",
    source: "RFC 6455 §7.4.1: who received the message sends 1009; §5.5.1: it is answered",
    steps: [
      "client → server: text frame, too long",
      "! server → client: Close 1009",
      "client → server: Close 1009",
      "server → client: TCP FIN",
      "! at client: close event: 1009",
    ],
  },
  "going-away": {
    title: "The page is left",
    source: "RFC 6455 §7.4.1: “a browser having navigated away from a page”, so the client closes",
    steps: [
      "server → client: text frame",
      "! client → server: Close 1001",
      "server → client: Close 1001",
      "server → client: TCP FIN",
      "client stops: page gone",
      "! at server: close event: 1001",
    ],
  },
  "server-shutdown": {
    title: "The server closes before it stops",
    source: "RFC 6455 §7.4.1: “such as a server going down”, so the server closes",
    steps: [
      "at server: stop signal",
      "! server → client: Close 1001",
      "client → server: Close 1001",
      "server → client: TCP FIN",
      "server stops: process ends",
      "! at client: close event: 1001",
    ],
  },
  "close-timeout": {
    title: "The Close frame gets no answer",
    source: "Chromium, websocket_channel.cc: waits 60 s for the answer, then closes with 1006",
    steps: [
      "! client → server: Close 1000",
      "silence: no answer for 60 s",
      "! client ✂ server: TCP ends, no answer",
      "! at client: close event: 1006",
    ],
  },
  "close-code-not-allowed": {
    title: "close() throws, and nothing ends",
    source: "WHATWG WebSockets, close(): only 1000 and 3000 to 4999, else InvalidAccessError",
    steps: [
      "at client: close(1001)",
      "at client: InvalidAccessError",
      "server → client: text frame",
    ],
  },
};
