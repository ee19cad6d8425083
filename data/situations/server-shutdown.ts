import type { Situation } from "../model/situation.ts";

export const serverShutdown = {
  id: "server-shutdown",
  phase: "closing",
  title: "The server is stopping or restarting",
  happened:
    "The server was told to stop and closed its connections with a Close frame before it went.",
  symptoms: [
    "All connections of one server end within a short time, at a deploy or a scale event.",
    "The code is 1001 or 1012, with a reason such as “Container being shut down”.",
    "New connections work again soon, or at once on another server.",
  ],
  confirm:
    "Compare the second with the deploy log, and look for a stop signal in the server's log. Run `journalctl -u SERVICE --since '10 min ago'`: a stop signal with Close frames after it is this; a crash has neither.",
  firstSafeMove:
    "Let clients come back after a random delay, 5 to 30 seconds after a 1012, so that not all return at once.",
  fix: {
    steps: [
      "Start the new server before the old one stops.",
      "Spread the goodbyes over the time that your deploy allows.",
      "Give the process enough time between the stop signal and the kill; otherwise the rest of the clients sees 1006.",
      "Let clients resume their session instead of starting anew.",
    ],
    products: [
      {
        product: "Kubernetes",
        setting: "terminationGracePeriodSeconds",
        step: "Raise `terminationGracePeriodSeconds` of the pod, 30 by default, to the time that the goodbyes take.",
        source: {
          title: "Kubernetes: termination of pods",
          url: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination",
          shows: "kills what still runs after the grace period, 30 seconds by default",
        },
      },
      {
        product: "Caddy",
        setting: "stream_close_delay",
        step: "Set `stream_close_delay`, without which a reload of the configuration closes WebSockets at once.",
        limit: "caddy-stream-timeout",
        source: {
          sourceOf: "Caddy streaming",
          url: "https://github.com/caddyserver/caddy/blob/0097468a347514fd647f1cef6ec828a1f5c62316/modules/caddyhttp/reverseproxy/streaming.go",
          shows: "closes WebSockets on a reload, at once or after the delay",
        },
      },
      {
        product: "Python websockets",
        setting: "server.close()",
        step: "Give `server.close()` a `code`, such as 1012, where 1001 is not what you mean.",
        source: {
          sourceOf: "websockets",
          url: "https://github.com/python-websockets/websockets/blob/02653c73bb30236607a0202b4349846407d9d290/src/websockets/asyncio/server.py",
          shows: "names 1012 as a code that `Server.close` takes",
        },
      },
    ],
    note: "The number differs: Uvicorn sends 1012, Python's websockets 1001, Bandit 1000.",
  },
  codes: [1001, 1012, 1006, 1000],
  wire: {
    title: "The server closes before it stops",
    steps: [
      {
        kind: "event",
        at: "server",
        label: "stop signal",
        text: "The server is told to stop.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1001",
        close: 1001,
        text: "It sends each client a Close frame with 1001.",
      },
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1001",
        close: 1001,
        text: "The client answers with the same code.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "TCP FIN",
        text: "The server is the first to close TCP.",
      },
      {
        kind: "left",
        at: "server",
        label: "process ends",
        text: "The process ends.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1001",
        reports: 1001,
        text: "The client reports 1001.",
      },
    ],
  },
  otherWays:
    "Uvicorn sends 1012 and Bandit 1000. Clients that the server does not get to before it is killed see 1006.",
  next: ["server-crash", "going-away", "upstream-unavailable"],
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "names a server that goes down as an example for 1001",
    },
    {
      hybi: "P_1vbD9uyHl63nbIIbFxKMfSwcM",
      shows: "asks clients to wait a random 5 to 30 seconds after a 1012",
    },
    {
      sourceOf: "Uvicorn",
      url: "https://github.com/Kludex/uvicorn/blob/cbf166edd2a62c0c030494e004743a267f59574d/uvicorn/protocols/websockets/websockets_impl.py",
      shows: "closes with 1012 on shutdown",
    },
    {
      title: "Python websockets: deploy to Kubernetes",
      url: "https://websockets.readthedocs.io/en/stable/deploy/kubernetes.html",
      shows: "gives 1001 after a graceful stop and 1006 without one",
    },
  ],
} as const satisfies Situation;
