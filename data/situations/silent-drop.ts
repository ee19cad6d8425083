import type { Situation } from "../model/situation.ts";

export const silentDrop = {
  id: "silent-drop",
  phase: "open",
  title: "The line is dead and nobody was told",
  happened:
    "A router or load balancer forgot the connection without a FIN or RST, so both ends believe that it is still open.",
  symptoms: [
    "`readyState` stays 1 and nothing arrives any more; `close` fires only minutes later, or after the next send.",
    "The server goes on sending to clients that are long gone.",
    "It follows a quiet period, or comes at random times without any log line.",
  ],
  confirm:
    "Capture on both ends and look for retransmissions without a FIN or RST before them. Run `tshark -i any -f 'tcp port 8080' -Y 'tcp.flags.fin == 1 or tcp.flags.reset == 1 or tcp.analysis.retransmission'` while it happens: such retransmissions are this.",
  firstSafeMove:
    "Send a ping every 20 to 30 seconds from the server and end connections that miss a pong: they are dead already.",
  fix: {
    steps: [
      "Give both sides a heartbeat with a deadline, because TCP alone may take many minutes to notice.",
      "Reconnect on the client when the deadline passes.",
      "Where the equipment offers it, turn on a reset for idle connections.",
    ],
    products: [
      {
        product: "Azure Load Balancer",
        setting: "TCP reset",
        step: "Turn on `TCP reset` in the rule, without which idle connections are dropped in silence.",
        limit: "azure-load-balancer-idle-timeout",
        source: {
          title: "Azure Load Balancer: TCP reset",
          url: "https://learn.microsoft.com/en-us/azure/load-balancer/load-balancer-tcp-reset",
          shows: "says that idle flows are dropped in silence unless the reset is turned on",
        },
      },
      {
        product: "AWS Network Load Balancer",
        setting: "tcp.idle_timeout.seconds",
        step: "Raise `tcp.idle_timeout.seconds` of a TCP listener, 350 by default, to at most 6000.",
        limit: "aws-nlb-tcp-idle-timeout",
      },
      {
        product: "ws (Node.js)",
        setting: "terminate()",
        step: "Ping each client, and call `terminate()` for one whose pong did not come before the next ping.",
        source: {
          title: "ws: how to detect and close broken connections",
          url: "https://github.com/websockets/ws#how-to-detect-and-close-broken-connections",
          shows: "shows a heartbeat for links that break without either side noticing",
        },
      },
      {
        product: ".NET",
        setting: "KeepAliveTimeout",
        step: "Set `KeepAliveInterval` and `KeepAliveTimeout`, from .NET 9 on: it waits for pongs only if both are set.",
        source: {
          title: ".NET: WebSockets",
          url: "https://learn.microsoft.com/en-us/dotnet/fundamentals/networking/websockets",
          shows: "pings only if both are set, and before that sends pongs alone",
        },
      },
    ],
  },
  codes: [1006],
  wire: {
    title: "A router forgets the connection",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "text frame",
        text: "A message passes.",
      },
      {
        kind: "quiet",
        label: "a quiet time",
        text: "Nothing passes for a while.",
      },
      {
        kind: "left",
        at: "proxy",
        label: "forgets it",
        text: "The router or load balancer drops the connection from its table and tells nobody.",
      },
      {
        kind: "event",
        at: "server",
        label: "sends, no answer",
        text: "What the server sends is lost. TCP repeats it for minutes.",
      },
      {
        kind: "event",
        at: "client",
        label: "readyState is still 1",
        text: "The client hears nothing and believes the connection open.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "Minutes later, or after its next send, the client reports 1006.",
      },
    ],
  },
  otherWays:
    "Over HTTP/2, Chromium may be the one that notices: it pings a quiet shared connection before it opens a stream on it, and says `ERR_HTTP2_PING_FAILED` when no answer comes.",
  next: ["idle-timeout", "network-change", "keepalive-timeout"],
  sources: [
    {
      title: "Azure Load Balancer: TCP reset",
      url: "https://learn.microsoft.com/en-us/azure/load-balancer/load-balancer-tcp-reset",
      shows: "says that idle flows are dropped in silence unless the reset is turned on",
    },
    {
      title: "ws: how to detect and close broken connections",
      url: "https://github.com/websockets/ws#how-to-detect-and-close-broken-connections",
      shows: "shows a heartbeat for links that break without either side noticing",
    },
    {
      rfc6455: "5.5.2",
      shows: "offers the Ping frame to find out whether the other endpoint still responds",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/spdy/spdy_session.cc",
      shows: "pings a connection that was quiet, and drops it when nothing comes back",
    },
  ],
} as const satisfies Situation;
