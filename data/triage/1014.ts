import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "A gateway sends it to everybody at once.",
    situation: "upstream-unavailable",
    likelyCause: "a server behind the gateway that is down or answers wrongly",
  },
];
