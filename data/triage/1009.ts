import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "It fails above a certain size.",
    situation: "message-too-big",
    likelyCause: "a limit on the size of a message or frame",
  },
];
