import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "Somebody called `close()` without an argument.",
    situation: "no-status",
    likelyCause: "an empty Close frame",
  },
  {
    symptom: "A page loses its socket although nobody called `close()`.",
    situation: "closed-by-client",
    likelyCause: "a socket without a reference, collected by the browser",
    confirm: "Keep the socket in a global variable for a while and see whether it still ends.",
    firstSafeMove: "Hold a reference to the socket for as long as you need it.",
  },
  {
    symptom: "It comes with network faults, in Dart or in a server on Uvicorn.",
    situation: "eof-without-close",
    likelyCause: "a lost connection that this library reports as 1005",
    firstSafeMove: "Treat 1005 from that library like 1006 and reconnect with a random delay.",
  },
];
