import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "It needs a certain text, name or file.",
    situation: "invalid-utf8",
    likelyCause: "bytes in a text message that are not UTF-8",
  },
];
