import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "New connections are turned away while old ones live on.",
    situation: "connection-limit",
    likelyCause: "a server or plan that is full",
    firstSafeMove: "Wait longer, use another address, or let the user ask for the next attempt.",
  },
  {
    symptom: "It comes when you send or reconnect a lot.",
    situation: "rate-limited",
    likelyCause: "a limit on messages or attempts",
  },
  {
    symptom: "A Bun client, 1.4.3 or older, reports it and `open` never fired.",
    situation: "connect-timeout",
    likelyCause: "a server that could not be reached in time",
  },
];
