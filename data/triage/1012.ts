import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "Many clients get it at once.",
    situation: "server-shutdown",
    likelyCause: "a deploy or a restart",
  },
];
