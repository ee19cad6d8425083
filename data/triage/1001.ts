import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "A server gets it from browsers, one at a time, all day.",
    situation: "going-away",
    likelyCause: "visitors who leave the page",
  },
  {
    symptom: "Many clients get it at once, at a deploy or a scale event.",
    situation: "server-shutdown",
    likelyCause: "a server that stops or is replaced",
  },
  {
    symptom: "A client gets it after the same quiet period each time.",
    situation: "idle-timeout",
    likelyCause: "an idle timeout that the server reports as 1001, as Jetty does",
  },
  {
    symptom: "It comes while the other side is busy or asleep.",
    situation: "keepalive-timeout",
    likelyCause: "a ping without an answer, which Deno and Dart report as 1001",
    confirm: "Look whether the reason or the log names a ping without a response.",
  },
  {
    symptom: "An OkHttp client sends it while it uploads a lot.",
    situation: "backpressure-limit",
    likelyCause: "a send queue over 16 MiB",
    confirm: "Check whether `send()` returned `false` just before.",
    firstSafeMove: "Send less at a time and watch `queueSize()`.",
  },
];
