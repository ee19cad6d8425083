import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "The log names a mask, an opcode or a reserved bit.",
    situation: "protocol-error",
    likelyCause: "bytes that are not a valid frame",
  },
  {
    symptom: "It goes away without compression.",
    situation: "compression-failure",
    likelyCause: "a fault in `permessage-deflate` on one side",
  },
  {
    symptom: "A capture shows a Close frame with another number.",
    situation: "invalid-close-code-received",
    likelyCause: "a code that this library refuses, such as 1012 in faye's driver",
  },
  {
    symptom: "`open` never fired, and the reason names a response code.",
    situation: "handshake-rejected",
    likelyCause:
      "an HTTP status other than 101, which faye's client and Bun up to 1.4.3 report as 1002",
    confirm: "Read the status in the reason, or repeat the opening handshake with `curl`.",
  },
  {
    symptom: "It ends after the same quiet period each time.",
    situation: "idle-timeout",
    likelyCause: "an idle timeout that the server reports as 1002, as Bandit does",
  },
];
