import type { Situation } from "../model/situation.ts";

export const connectionRefused = {
  id: "connection-refused",
  phase: "opening",
  title: "Nothing listens on that port",
  happened:
    "The machine answered the attempt to connect with a refusal: no program accepts connections on that address and port.",
  symptoms: [
    "The failure comes at once, well under a second.",
    "A client outside the browser says `ECONNREFUSED` or “Connection refused”; the browser shows only 1006.",
    "It starts right after a deploy, or works on your machine and not elsewhere.",
  ],
  confirm:
    "Run `nc -vz host 443` from the client's network: “refused” at once is this, silence is a connect timeout. On the server, `ss -ltn 'sport = :443'` shows whether anything listens, and on which address.",
  firstSafeMove:
    "Check that the process runs and that host, port and scheme in the URL are the ones it listens on.",
  fix: {
    steps: [
      "Start the server, or correct the address.",
      "Listen on `0.0.0.0` inside a container or on a remote machine: a program that listens on `127.0.0.1` refuses everybody else.",
      "Behind a proxy, read the proxy's error log for the upstream it tried: there the refusal is the proxy's, and clients get a 502 or 503 instead.",
    ],
  },
  codes: [1006],
  wire: {
    title: "The machine refuses the port",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "TCP SYN",
        text: "The client asks for a TCP connection.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "TCP RST",
        text: "No program listens on that port, so the machine refuses at once.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client reports 1006; outside the browser it says `ECONNREFUSED`.",
      },
    ],
  },
  otherWays:
    "Behind a proxy it is the proxy that is refused, and the client gets a 502 or 503: then run `nc` on the proxy's machine, against the server's address and port.",
  next: ["connect-timeout", "upstream-unavailable"],
  sources: [
    {
      whatwg: "feedback-from-the-protocol",
      shows: "hides a refused port behind 1006",
    },
    {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket.js",
      shows: "passes the network error on and then closes with 1006",
    },
    {
      sourceOf: "nginx",
      url: "https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_upstream.c",
      shows: "answers 502 when it cannot connect to the upstream",
    },
    {
      sourceOf: "HAProxy",
      url: "https://github.com/haproxy/haproxy/blob/50872daa6a857e82afc40b1c5161924aef4172d7/doc/configuration.txt",
      shows: "has `SC` for a connection that the server refused, mostly with a 502 or 503",
    },
  ],
} as const satisfies Situation;
