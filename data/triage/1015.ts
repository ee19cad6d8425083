import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "`open` never fired, outside a browser or in Firefox.",
    situation: "tls-failure",
    likelyCause: "a certificate or a TLS setting that the client refuses",
    firstSafeMove: "Read the certificate's dates, names and chain before you change the client.",
  },
];
