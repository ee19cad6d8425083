import type { Situation } from "../model/situation.ts";

export const closedWithCode = {
  id: "closed-with-code",
  phase: "closing",
  title: "The other side closed and gave a code",
  happened:
    "A Close frame with a code came from the other side; the line in front of you repeats that code and tells no more.",
  symptoms: [
    "The message holds a number and sometimes a reason, such as `websocket: close 1008 (policy violation)`.",
    "The library has no opinion on whether that was good or bad.",
    "A capture shows a Close frame from the peer.",
  ],
  confirm:
    "Read which side was first: in Python's websockets “received … then sent …” is the peer, “sent … then received …” is you. Elsewhere, `tshark -i any -f 'tcp port 8080' -d tcp.port==8080,http -Y 'websocket.opcode == 8' -T fields -e ip.src -e websocket.payload.close.status_code -e websocket.payload.close.reason` shows it.",
  firstSafeMove:
    "Look the code up, with the service's name if it is 3000 or above, before you reconnect.",
  fix: {
    steps: [
      "Go by the code, not by this line.",
      "If it is 1005, 1006 or 1015, no Close frame brought it: your own side made it up for an end without one, so go on at that code's page.",
      "Read its meaning by its range: below 3000 the registered one, from 3000 on what the library or the service documents; from 4000 to 4999 nobody else knows it.",
      "Log code, reason and side together.",
      "Ask both ends for their code: they may report different ones for one connection.",
    ],
  },
  codes: [1000, 1001, 1008, 1011],
  wire: {
    title: "The other side gives a code",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1000",
        close: 1000,
        text: "The other side sends a Close frame with a code, here 1000.",
      },
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1000",
        close: 1000,
        text: "The client answers with the same code.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "TCP FIN",
        text: "The server is the first to close TCP.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1000",
        reports: 1000,
        text: "The client repeats the code that came.",
      },
    ],
  },
  otherWays:
    "Whatever code the frame holds, the client repeats it. The client may be the side that closes.",
  next: ["normal-close", "policy-refusal", "invalid-close-code-received"],
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "keeps 1005, 1006 and 1015 out of Close frames",
    },
    {
      rfc6455: "7.1.5",
      shows: "takes the code from the first Close frame, and warns that the two ends may differ",
    },
    {
      rfc6455: "7.4.2",
      shows: "says who gives the numbers of each range their meaning",
    },
  ],
} as const satisfies Situation;
