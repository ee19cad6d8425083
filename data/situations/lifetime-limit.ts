import type { Situation } from "../model/situation.ts";

export const lifetimeLimit = {
  id: "lifetime-limit",
  phase: "open",
  title: "The connection reached its maximum age",
  happened:
    "Something on the way limits how long a connection may live at all and ended it at that age, although data was flowing.",
  symptoms: [
    "The connection closes at the same age each time, whether it is busy or not.",
    "Pings change nothing.",
    "The age is a round number: 30 seconds, 2 hours, or what the service documents.",
  ],
  confirm:
    "Keep one connection busy and note its age at the close, twice. `performance.now()` at `open` and at `close` is enough: the same age twice with traffic is this; the same quiet time is an idle timeout.",
  firstSafeMove:
    "Open the next connection shortly before the known age is reached, move over to it, and then close the old one.",
  fix: {
    steps: [
      "Raise the limit where that is possible.",
      "Where it is fixed, plan for it: resume the session with a token.",
      "Spread the renewals over time.",
    ],
    products: [
      {
        product: "Google Cloud HTTP(S) load balancer",
        setting: "timeoutSec",
        step: "Raise `timeoutSec` of the backend service, whose 30 seconds count for the whole WebSocket.",
        limit: "google-cloud-load-balancer-backend-timeout",
      },
      {
        product: "Google Cloud Run",
        setting: "Request timeout",
        step: "Raise `Request timeout`, 5 minutes by default, to at most 60 minutes.",
        limit: "google-cloud-run-request-timeout",
      },
      {
        product: "Amazon API Gateway WebSocket APIs",
        step: "Open the next connection before the 2 hours are over, which are fixed.",
        limit: "aws-api-gateway-connection-duration",
      },
      {
        product: "Azure Front Door",
        step: "Reconnect before the 4 hours are over: no setting is documented.",
        limit: "azure-front-door-lifetime",
      },
      {
        product: "Envoy",
        setting: "max_connection_duration",
        step: "Raise `max_connection_duration`, or take it out: without a value no connection is closed for its age.",
        limit: "envoy-max-connection-duration",
      },
      {
        product: "Caddy",
        setting: "stream_timeout",
        step: "Raise `stream_timeout`, or take it out: without a value there is no limit.",
        limit: "caddy-stream-timeout",
      },
      {
        product: "uWebSockets",
        setting: "maxLifetime",
        step: "Raise `maxLifetime`, which is counted in minutes, to at most 240.",
        limit: "uwebsockets-max-lifetime",
      },
      {
        product: "Daphne",
        setting: "--websocket_timeout",
        step: "Raise `--websocket_timeout`, 86400 seconds by default, or turn it off with -1.",
        limit: "daphne-websocket-timeout",
      },
    ],
    note: "A service may use a code for it, such as 3008 at AssemblyAI; 1011 has been seen at Gemini Live.",
  },
  codes: [1006, 1000, 1011, 3008],
  wire: {
    title: "A proxy ends a busy connection",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "text frame",
        text: "A message passes.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "text frame",
        text: "An answer passes: the connection is not idle.",
      },
      {
        kind: "event",
        at: "proxy",
        label: "maximum age reached",
        text: "The connection is as old as the proxy lets it become.",
      },
      {
        kind: "cut",
        from: "proxy",
        to: "client",
        label: "TCP ends, no Close",
        text: "The proxy ends TCP towards the client, with no Close frame.",
      },
      {
        kind: "cut",
        from: "proxy",
        to: "server",
        label: "TCP ends, no Close",
        text: "It does the same to the server.",
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
  otherWays:
    "A server may send a Close frame instead: uWebSockets and Daphne with 1000, AssemblyAI with 3008.",
  next: ["idle-timeout", "server-shutdown"],
  sources: [
    {
      title: "AWS API Gateway: WebSocket quotas",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html",
      shows: "ends every connection after 2 hours",
    },
    {
      title: "ingress-gce: WebSocket example",
      url: "https://pkg.go.dev/github.com/agau4779/ingress-gce/examples/websocket",
      shows: "says that the backend timeout of 30 seconds limits the whole connection",
    },
    {
      sourceOf: "uWebSockets",
      url: "https://github.com/uNetworking/uWebSockets/blob/66dcff3dd48f0c19dd1703426365d062039321d0/src/WebSocketContext.h",
      shows: "closes with 1000 and `please reconnect` at the end of the lifetime",
    },
    {
      sourceOf: "Daphne",
      url: "https://github.com/django/daphne/blob/017797c05b07b7c6c9bafbf165d333cb4f76c44f/daphne/ws_protocol.py",
      shows: "closes with 1000 when the time is over",
    },
    {
      title: "AssemblyAI: common session errors and closures",
      url: "https://www.assemblyai.com/docs/streaming/common-session-errors-and-closures",
      shows: "closes with 3008 at the maximum session length",
    },
  ],
} as const satisfies Situation;
