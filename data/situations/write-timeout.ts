import type { Situation } from "../model/situation.ts";

export const writeTimeout = {
  id: "write-timeout",
  phase: "open",
  title: "A write did not finish in time",
  happened:
    "The other side stopped taking data, a write waited longer than its deadline, and the writing side dropped the connection.",
  symptoms: [
    "The sending side logs a write or send timeout; the other side sees 1006 or nothing.",
    "The peer was asleep, cut off or stopped in a debugger.",
    "Ending without a Close frame is typical, because the Close frame would wait in the same queue.",
  ],
  confirm:
    "While it hangs, run `ss -tno 'sport = :8080'` on the sending machine: a `Send-Q` that stays above 0 with a running timer is this. An empty queue points to an idle timeout.",
  firstSafeMove:
    "Check whether the peer still answers pings; if not, let the connection go and reconnect.",
  fix: {
    steps: [
      "Keep the deadline: it frees memory that dead peers hold.",
      "Set it above the longest pause of a healthy client.",
      "Send in smaller pieces.",
      "After a failed write, throw the connection away instead of writing again: a frame may be half sent.",
    ],
    note: "Jetty reports no Close frame for this case; gorilla/websocket calls the connection corrupt.",
  },
  codes: [1006],
  wire: {
    title: "The client stops taking data",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "text frame",
        text: "The connection works.",
      },
      {
        kind: "quiet",
        label: "the client takes nothing",
        text: "The server's next write waits.",
      },
      {
        kind: "event",
        at: "server",
        label: "write deadline is over",
        text: "It waits longer than its deadline.",
      },
      {
        kind: "cut",
        from: "server",
        to: "client",
        label: "TCP ends, no Close",
        text: "The server drops the connection; a Close frame would wait in the same queue.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "A client that is still there reports 1006.",
      },
    ],
  },
  next: ["backpressure-limit", "silent-drop", "idle-timeout"],
  sources: [
    {
      sourceOf: "Jetty",
      url: "https://github.com/jetty/jetty.project/blob/0941969863dee994e0fa5a50719405407b8ea5b7/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/WebSocketCoreSession.java",
      shows: "gives a write timeout the status for a missing Close frame",
    },
    {
      title: "gorilla/websocket: SetWriteDeadline",
      url: "https://pkg.go.dev/github.com/gorilla/websocket#Conn.SetWriteDeadline",
      shows: "calls the connection corrupt after a write has timed out",
    },
  ],
} as const satisfies Situation;
