import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "The server's log has an exception at that second.",
    situation: "internal-error",
    likelyCause: "a fault in the server's own code",
  },
  {
    symptom: "The text speaks of a keepalive or ping timeout.",
    situation: "keepalive-timeout",
    likelyCause: "a ping without an answer, closed by your own side or the peer",
    confirm: "Read whether it was sent or received: “sent 1011” is your own side.",
  },
  {
    symptom: "At the same age each time, even while data flows.",
    situation: "lifetime-limit",
    likelyCause: "a maximum session length that the service reports as 1011",
  },
];
