import type { Situation } from "../model/situation.ts";

export const idleTimeout = {
  id: "idle-timeout",
  phase: "open",
  title: "It was quiet for too long and something cut it",
  happened:
    "No data passed for as long as a proxy, load balancer or server allows, and that one ended the connection, mostly without a Close frame.",
  symptoms: [
    "The time from the last message to the close is nearly the same each time: 60 seconds, 240, 300, 350 or 600.",
    "Busy connections live on; only quiet ones die.",
    "A connection straight to the server, past the proxy, stays up.",
  ],
  confirm:
    "Log the time since the last message in each direction at ten closes and compare. If it is steady and matches a timeout of something on the way, it is this; if the age of the connection is steady instead, it is a lifetime limit.",
  firstSafeMove:
    "Send a ping or a small message every 20 to 30 seconds, more often than the shortest timeout on the way.",
  fix: {
    steps: [
      "Let the server send pings, or send a small message of your own from a page, which cannot send pings.",
      "Set their interval below the shortest timeout on the way and never to exactly it, because then the two race.",
      "Raise the timeout of each product on the way, where you can.",
    ],
    products: [
      {
        product: "nginx",
        setting: "proxy_read_timeout",
        step: "Set `proxy_read_timeout 1h;` in the location of the WebSocket, so that it may be quiet for an hour instead of 60 seconds.",
        limit: "nginx-proxy-read-timeout",
      },
      {
        product: "Kubernetes ingress-nginx",
        setting: "proxy-read-timeout",
        step: "Set `proxy-read-timeout` and `proxy-send-timeout` to more than 3600 seconds, as its guide advises for WebSockets.",
        limit: "ingress-nginx-proxy-read-timeout",
      },
      {
        product: "HAProxy",
        setting: "timeout tunnel",
        step: "Set `timeout tunnel 1h`, without which `timeout client` and `timeout server` hold for upgraded connections too.",
        limit: "haproxy-timeout-tunnel",
      },
      {
        product: "Envoy",
        setting: "stream_idle_timeout",
        step: "Raise `stream_idle_timeout`, or set `idle_timeout: 3600s` on the route of the WebSocket.",
        limit: "envoy-stream-idle-timeout",
      },
      {
        product: "YARP",
        setting: "ActivityTimeout",
        step: "Raise `ActivityTimeout`, 100 seconds by default, or send pings, which start its count again.",
        limit: "yarp-activity-timeout",
      },
      {
        product: "AWS Application Load Balancer",
        setting: "idle_timeout.timeout_seconds",
        step: "Set `idle_timeout.timeout_seconds` to 3600 instead of 60.",
        limit: "aws-alb-idle-timeout",
      },
      {
        product: "AWS Network Load Balancer",
        setting: "tcp.idle_timeout.seconds",
        step: "Set `tcp.idle_timeout.seconds` of a TCP listener to 3600; for a TLS listener 350 is fixed.",
        limit: "aws-nlb-tcp-idle-timeout",
      },
      {
        product: "Azure Load Balancer",
        setting: "Idle timeout (minutes)",
        step: "Raise `Idle timeout (minutes)` of the rule to at most 100.",
        limit: "azure-load-balancer-idle-timeout",
      },
      {
        product: "Azure Application Gateway",
        setting: "TCP idle timeout",
        step: "Raise `TCP idle timeout` of the gateway's public IP address to at most 30 minutes.",
        limit: "azure-application-gateway-tcp-idle-timeout",
      },
      {
        product: "Azure Front Door",
        step: "Send something in either direction more often than every 5 minutes: no setting is documented.",
        limit: "azure-front-door-idle-timeout",
      },
      {
        product: "Amazon API Gateway WebSocket APIs",
        step: "Send something more often than every 10 minutes: this limit cannot be raised.",
        limit: "aws-api-gateway-idle-connection-timeout",
      },
      {
        product: "Eclipse Jetty",
        setting: "idleTimeout",
        step: "Raise `idleTimeout`, 30 seconds by default, for the container or for one session.",
        limit: "jetty-idle-timeout",
      },
      {
        product: "Phoenix",
        setting: ":timeout",
        step: "Raise `:timeout` in the `:websocket` options of the socket, which counts only what the client sends.",
        limit: "phoenix-websocket-timeout",
      },
      {
        product: "Cowboy",
        setting: "idle_timeout",
        step: "Raise `idle_timeout` in the options of the handler, which counts only what the client sends.",
        limit: "cowboy-idle-timeout",
      },
      {
        product: "Bun",
        setting: "idleTimeout",
        step: "Raise `idleTimeout`, 120 seconds by default, in the `websocket` options of `Bun.serve()`.",
        limit: "bun-idle-timeout",
      },
      {
        product: "uWebSockets",
        setting: "idleTimeout",
        step: "Raise `idleTimeout` to at most 960 seconds, or set it to 0 for none.",
        limit: "uwebsockets-idle-timeout",
      },
    ],
  },
  codes: [1006, 1001, 1000, 1002],
  wire: {
    title: "A proxy cuts a quiet connection",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "text frame",
        text: "A message passes through the proxy.",
      },
      {
        kind: "quiet",
        label: "60 s with nothing sent",
        text: "Nothing passes for as long as the proxy waits: 60 s in nginx.",
      },
      {
        kind: "cut",
        from: "proxy",
        to: "client",
        label: "FIN, no Close",
        text: "The proxy closes TCP towards the client, with no Close frame.",
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
        text: "The client has no Close frame and reports 1006.",
      },
    ],
  },
  otherWays:
    "Some servers end a quiet connection themselves, with a Close frame: Jetty with 1001, Cowboy with 1000, Bandit with 1002. With textalk/websocket, “Client read timeout” is only a read that waited in vain, 5 seconds by default, and so is websocket-client's “Connection timed out waiting for data” once it is open, after the timeout that was set: the connection is still open.",
  next: ["lifetime-limit", "silent-drop", "keepalive-timeout"],
  sources: [
    {
      title: "nginx: WebSocket proxying",
      url: "https://nginx.org/en/docs/http/websocket.html",
      shows: "closes after 60 seconds without data from the proxied server, and suggests pings",
    },
    {
      title: "AWS: edit attributes for your Application Load Balancer",
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html",
      shows: "gives an idle timeout of 60 seconds",
    },
    {
      title: "Envoy: how do I configure timeouts?",
      url: "https://www.envoyproxy.io/docs/envoy/latest/faq/configuration/timeouts",
      shows: "gives a stream idle timeout of 5 minutes",
    },
    {
      title: "ws issue 1648",
      url: "https://github.com/websockets/ws/issues/1648",
      shows:
        "is a connection that ended with 1006 after 30 seconds, with the maintainer's advice to ping",
    },
    {
      whatwg: "ping-and-pong-frames",
      shows: "leaves pings to the server and hides them from pages",
    },
    {
      sourceOf: "textalk/websocket",
      url: "https://github.com/Textalk/websocket-php/blob/34b2f0efa2e1c071b046e2b98848178fddf21552/lib/Connection.php",
      shows: "throws at a read that times out and does not close the connection",
    },
    {
      sourceOf: "websocket-client",
      url: "https://github.com/websocket-client/websocket-client/blob/e46a8fe2dbc74f88a2cfa749f2499f7cc6f31409/websocket/_core.py",
      shows: "closes the socket for a lost connection, but not for a read that times out",
    },
  ],
} as const satisfies Situation;
