import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "It ended when the work was done.",
    situation: "normal-close",
    likelyCause: "a planned end",
  },
  {
    symptom: "It ended too early, and your own code may have done it.",
    situation: "closed-by-client",
    likelyCause: "a cleanup function or a library that closed the socket",
  },
  {
    symptom: "Only this user is closed, in the middle of a session.",
    situation: "server-closed-session",
    likelyCause: "the server's application ended this session",
  },
  {
    symptom: "It ends after the same quiet period each time.",
    situation: "idle-timeout",
    likelyCause: "a server that closes quiet connections with 1000, as Cowboy does",
  },
  {
    symptom: "The reason reads “heartbeat timeout”.",
    situation: "keepalive-timeout",
    likelyCause: "a client that closes a dead line with 1000, as Phoenix does",
    confirm: "Check whether the last heartbeat before the close got an answer.",
    firstSafeMove: "Treat that reason as a lost connection and reconnect with a random delay.",
  },
];
