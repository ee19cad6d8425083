import type { Situation } from "../model/situation.ts";

export const serverCrash = {
  id: "server-crash",
  phase: "open",
  title: "The server process died",
  happened:
    "The server process crashed or was killed, so the operating system ended its connections without a Close frame.",
  symptoms: [
    "All clients drop within the same second, with 1006.",
    "The server's log stops in the middle, or shows an exit, a signal or a lack of memory.",
    "A new process number or container follows.",
  ],
  confirm:
    "Look for an exit code, a fatal error or a lack of memory in the server's log at that second. Read `journalctl -u SERVICE --since '10 min ago'`, or `kubectl describe pod POD` and its `Last State`: an exit code such as 137 or a fatal error is this; a planned stop shows a signal and a log line of its own.",
  firstSafeMove:
    "Secure the log and the exit code of the dead process before anything restarts it again.",
  fix: {
    steps: [
      "Repair what killed it: an unhandled exception, a memory limit, a failed health check.",
      "Handle `SIGTERM` as well and close with 1001 or 1012, so that a planned stop no longer looks like a crash.",
      "On clients, spread the reconnects with a random delay, or the return of everybody at once brings the next crash.",
    ],
  },
  codes: [1006],
  wire: {
    title: "The server process dies",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "text frame",
        text: "The connection works.",
      },
      {
        kind: "event",
        at: "server",
        label: "process dies",
        text: "The process crashes or is killed.",
      },
      {
        kind: "cut",
        from: "server",
        to: "client",
        label: "TCP ends, no Close",
        text: "The operating system ends its connections, with no Close frame.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "Every client of that process reports 1006 in the same second.",
      },
    ],
  },
  next: ["server-shutdown", "peer-reset", "api-misuse"],
  sources: [
    {
      title: "Python websockets: deploy to Kubernetes",
      url: "https://websockets.readthedocs.io/en/stable/deploy/kubernetes.html",
      shows: "gives 1001 after a graceful stop and 1006 without one",
    },
    {
      title: "Python websockets: deploy to Heroku",
      url: "https://websockets.readthedocs.io/en/stable/deploy/heroku.html",
      shows: "shows the same with the stop signal handled",
    },
    {
      rfc6455: "7.2.3",
      shows: "warns that many clients that return at once look like an attack",
    },
  ],
} as const satisfies Situation;
