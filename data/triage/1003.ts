import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "It closes after the first message of one kind.",
    situation: "unsupported-data",
    likelyCause: "binary where text is expected, or text where binary is",
  },
  {
    symptom: "A Bun client, 1.4.3 or older, reports it for certain texts.",
    situation: "invalid-utf8",
    likelyCause: "text from the server that is not valid UTF-8",
    confirm: "Look for the reason “Server sent invalid UTF8”.",
  },
];
