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
  fix: "Keep the traffic and raise the timeout where you can: `proxy_read_timeout` in nginx, the idle timeout of the load balancer, `timeout tunnel` in HAProxy. A page cannot send pings, so let the server send them, or send a small message of your own. Do not set the ping to exactly the timeout, because then the two race. Some servers end quiet connections with a code: Jetty with 1001, Cowboy with 1000, Bandit with 1002.",
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
    "Some servers end a quiet connection themselves, with a Close frame: Jetty with 1001, Cowboy with 1000, Bandit with 1002.",
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
  ],
} as const satisfies Situation;
