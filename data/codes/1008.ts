import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1008,
  name: "Policy Violation",
  family: "policy",
  closeFrame: "may",
  sender: "either",
  acceptedByBrowserClose: false,
  answer:
    "You broke a rule of the other side, and it would not or could not say which. Read the reason; it is the only clue.",
  reconnect: {
    verdict: "after-a-fix",
    advice: "Read the reason first. Reconnecting unchanged meets the same rule.",
  },
  glyph: "refused-by-rule",
} as const satisfies SentCode;

export const guide = {
  code: 1008,
  registeredName: "Policy Violation",
  definedIn: {
    rfc6455: "7.4.1",
    shows: "defines 1008 as the generic refusal when no other code fits",
  },
  happened: "A rule of the other side refused you.",
  glyphCaption: "refused by a rule",
  senderNote: "Nearly always the server's application code.",
  wasClean: "if-answered",
  description: [
    "1008 is the generic refusal. RFC 6455 offers it for a message that violates the receiver's policy when no more suitable code exists, or when details of the policy must stay hidden.",
    "In practice it covers everything an application may refuse: a missing or expired token, a wrong origin, too many connections, too many messages. The number cannot tell these apart.",
  ],
  wire: [
    {
      title: "The server refuses a message",
      steps: [
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "text frame",
          text: "Your client sends something that breaks a rule of the server.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 1008",
          close: 1008,
          text: "The server sends a Close frame with 1008, perhaps with a reason.",
        },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close 1008",
          close: 1008,
          text: "Your client answers with the same code.",
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
          label: "close event: 1008",
          reports: 1008,
          text: "Your client reports 1008 and the reason.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "Right after the connection opened: your credentials, origin or subprotocol were not accepted.",
    "In the middle of a session: a quota or a rate limit was passed, or a token expired.",
    "After one certain message: the server refused its content.",
    "In FastAPI the constant `WS_1008_POLICY_VIOLATION` is the usual refusal. Raised before the accept, it reaches the client as HTTP 403 and 1006 instead.",
  ],
  howToFix: [
    {
      title: "Read the reason and the clock",
      text: "Log `event.reason` and the time since `open`. At once points to credentials, later to a quota, after one message to its content.",
    },
    {
      title: "Look in the server's log",
      text: "The rule may be hidden from you on purpose. Whoever runs the server can see which one it was.",
    },
    {
      title: "On a server, prefer a code that says more",
      text: "A code from 4000 to 4999 with a reason, or 3000 and 3003 for sign-in and permission, saves your users this search.",
    },
  ],
  useWhen: "Send 1008 when no more exact code fits, or when the rule must stay hidden.",
  related: [3000, 3003, 1003, 1009],
  sources: [
    { rfc6455: "5.5.1", shows: "has an endpoint answer a Close frame, usually with its code" },
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    { iana: "close-code-number", shows: "registers 1008 as Policy Violation" },
    {
      title: "FastAPI: WebSockets",
      url: "https://fastapi.tiangolo.com/advanced/websockets/#using-depends-and-others",
      shows: "refuses a missing token with 1008",
    },
    {
      sourceOf: "Uvicorn",
      url: "https://github.com/Kludex/uvicorn/blob/cbf166edd2a62c0c030494e004743a267f59574d/uvicorn/protocols/websockets/websockets_impl.py",
      shows: "answers 403 to a close before the accept",
    },
  ],
} as const satisfies CloseCodeGuide;
