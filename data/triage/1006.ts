import type { TriageEntry } from "../model/triage.ts";

export const triage: readonly TriageEntry[] = [
  {
    symptom: "The `open` event never fired.",
    situation: "handshake-rejected",
    likelyCause: "an HTTP answer other than 101",
  },
  {
    symptom: "It drops after the same quiet period each time.",
    situation: "idle-timeout",
    likelyCause: "a proxy or load balancer that cuts quiet connections",
  },
  {
    symptom: "All clients drop at a deploy or a restart.",
    situation: "server-shutdown",
    likelyCause: "a server that stops without closing its connections first",
    firstSafeMove: "Handle the stop signal and close with 1001 or 1012 before the process ends.",
  },
  {
    symptom: "After a deploy or a scale event, new connections fail and old ones live on.",
    situation: "connection-limit",
    likelyCause: "a limit on connections that the returning clients fill",
    firstSafeMove: "Let clients return with a random, growing delay.",
  },
  {
    symptom: "Only when the device sleeps or changes its network.",
    situation: "network-change",
    likelyCause: "a TCP connection that could not follow the device",
  },
  {
    symptom: "At random times, with nothing in any log.",
    situation: "silent-drop",
    likelyCause: "a router or load balancer that forgot the connection",
  },
  {
    symptom: "A loop: it opens and closes every few seconds.",
    situation: "rate-limited",
    likelyCause: "reconnects that come too fast and are refused",
  },
  {
    symptom: "The reconnect works, but a private channel stays silent.",
    situation: "credentials-expired",
    likelyCause: "a token or signature that belongs to the old connection or ran out",
  },
  {
    symptom: "Only `wss:` fails, and `ws:` works.",
    situation: "tls-failure",
    likelyCause: "a certificate that is out of date, incomplete or for another name",
  },
  {
    symptom: "Right after one large message.",
    situation: "message-too-big",
    likelyCause: "a size limit on a server that cuts the line, as uWebSockets does",
  },
  {
    symptom: "It drops at the same age, even while data flows.",
    situation: "lifetime-limit",
    likelyCause: "a maximum age for connections on the way",
  },
  {
    symptom: "All clients of one server drop in the same second, with no deploy.",
    situation: "server-crash",
    likelyCause: "a server process that died or was killed",
  },
  {
    symptom: "Only in hidden tabs, after about five minutes.",
    situation: "tab-throttling",
    likelyCause: "timers of a hidden page that run too seldom for the heartbeat",
  },
  {
    symptom: "The server says that it closed with a code, and the client never sees it.",
    situation: "close-before-accept",
    likelyCause: "a close before the accept, which becomes HTTP 403",
  },
  {
    symptom: "You called `close(1000)` and got 1006 after a long wait.",
    situation: "close-timeout",
    likelyCause: "a Close frame that was never answered",
  },
  {
    symptom: "Your log names a ping or a heartbeat that got no answer.",
    situation: "keepalive-timeout",
    likelyCause: "a dead line, or a program that was too busy to answer",
  },
  {
    symptom: "The browser's console has a message about a frame.",
    situation: "protocol-error",
    likelyCause: "a frame that the browser refused, with 1002 on the wire",
    confirm: "Read the console, or ask the server which code it received.",
  },
];
