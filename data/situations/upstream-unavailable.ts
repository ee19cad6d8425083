import type { Situation } from "../model/situation.ts";

export const upstreamUnavailable = {
  id: "upstream-unavailable",
  phase: "opening",
  title: "The gateway has no working server behind it",
  happened:
    "A proxy or load balancer took your request, found no server that it could hand it to, and answered with an error of its own.",
  symptoms: [
    "The upgrade gets 502 or 503 in the network panel; the page sees 1006.",
    "nginx logs “no live upstreams”, Envoy sets the flag `UH`, or `UF` if it could not connect.",
    "It begins with a deploy or a failed health check and hits everybody.",
  ],
  confirm:
    "Compare the answer of the gateway with that of the server behind it. Run `curl -i -N --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' https://host/path` and then the same with the server's own address: 502 or 503 from the first and 101 from the second is this.",
  firstSafeMove:
    "Look at the gateway's list of healthy upstreams and its health check before you restart anything.",
  fix: {
    steps: [
      "Bring the servers back, or correct the health check that took them out.",
      "During deploys, let new servers report healthy before the old ones stop.",
      "Let clients wait longer after each failure.",
    ],
    note: "A gateway that speaks WebSocket itself may close with 1014 instead; an HTTP gateway cannot, so its clients have only 1006.",
  },
  codes: [1006, 1014],
  wire: {
    title: "The gateway has nobody to ask",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "proxy",
        label: "GET, Upgrade: websocket",
        text: "The client asks to upgrade, and the gateway takes the request.",
      },
      {
        kind: "event",
        at: "proxy",
        label: "no healthy server",
        text: "It finds no server that it could hand it to.",
      },
      {
        kind: "sent",
        from: "proxy",
        to: "client",
        label: "502 Bad Gateway",
        text: "It answers with an error of its own.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client reports 1006.",
      },
    ],
  },
  otherWays: "Some gateways answer 503. One that speaks WebSocket itself may close with 1014.",
  next: ["connection-refused", "server-shutdown", "server-crash"],
  sources: [
    {
      sourceOf: "nginx",
      url: "https://github.com/nginx/nginx/blob/b66c18d2d50c53b063cd14a2c3e4c8ff8b1b22a5/src/http/ngx_http_upstream.c",
      shows: "logs that no upstream is live and answers 502",
    },
    {
      title: "Envoy: access log response flags",
      url: "https://github.com/envoyproxy/envoy/blob/8165dda80df0c7b031cd824b80416858c6c42f1b/docs/root/configuration/observability/access_log/usage.rst",
      shows: "lists `UH` for no healthy upstream and `UF` for a failed connection to one",
    },
    {
      rfc6455: "7.2.3",
      shows: "asks clients to wait longer after each failed attempt",
    },
  ],
} as const satisfies Situation;
