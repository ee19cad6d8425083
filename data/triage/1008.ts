import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "At once after `open`.",
    situation: "auth-failed",
    likelyCause: "credentials that the server does not accept",
    confirm: "Connect once with fresh credentials and read `event.reason`.",
  },
  {
    symptom: "After one certain message.",
    situation: "policy-refusal",
    likelyCause: "a rule of the application that this message breaks",
  },
  {
    symptom: "When you send or reconnect a lot.",
    situation: "rate-limited",
    likelyCause: "a limit on messages or attempts in a time window",
  },
  {
    symptom: "After a fixed time since sign-in.",
    situation: "credentials-expired",
    likelyCause: "a token that ran out while you were connected",
  },
  {
    symptom: "Only when many are connected.",
    situation: "connection-limit",
    likelyCause: "a limit on connections per user, plan or server",
  },
  {
    symptom: "The reason speaks of a slow consumer.",
    situation: "backpressure-limit",
    likelyCause: "a receiver that reads more slowly than the server sends",
    confirm: "Watch the server's send buffer, or the time that your message handler takes.",
    firstSafeMove: "Ask for fewer messages, or move the work out of the message handler.",
  },
];
