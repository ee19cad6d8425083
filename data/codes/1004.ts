import type { CloseCodeGuide, ReservedCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1004,
  name: "Reserved",
  family: "reserved",
  closeFrame: "no-meaning",
  sender: "nobody",
  acceptedByBrowserClose: false,
  answer:
    "1004 has no meaning. RFC 6455 set the number aside in 2011 and nobody has defined it since.",
  reconnect: {
    verdict: "unknown",
    advice: "A number without a meaning carries no advice. Ask whoever sent it.",
  },
  glyph: "no-meaning",
} as const satisfies ReservedCode;

export const guide = {
  code: 1004,
  registeredName: "Reserved",
  definedIn: {
    rfc6455: "7.4.1",
    shows: "lists 1004 as reserved, to be defined in the future perhaps",
  },
  happened: "Nothing: no meaning was ever given to this number.",
  glyphCaption: "no meaning assigned",
  senderNote: "There is nothing to say with it.",
  wasClean: "if-answered",
  description: [
    "RFC 6455 lists 1004 with one word, reserved, and leaves room for a later meaning. None has been registered.",
    "Some tables call it too large or frame too large. That is not in the RFC: the code for a message that is too big is 1009.",
  ],
  wire: [],
  whenYouSeeIt: [
    "A peer, or a table it was copied from, uses the number for something of its own.",
    "A library that checks received codes never shows it to you. Node's `ws`, for one, treats 1004 in a Close frame as a protocol error.",
  ],
  howToFix: [
    {
      title: "Change the sender",
      text: "Replace 1004 with the code that says what happened, or with one from 4000 to 4999 if it is your own rule.",
    },
  ],
  useWhen: "Do not use 1004. For a message that is too big, send 1009.",
  related: [1009, 1005, 1006],
  sources: [
    { rfc6455: "7.4.2", shows: "keeps 1000 to 2999 for the protocol and its extensions" },
    { iana: "close-code-number", shows: "registers 1004 as Reserved" },
    {
      sourceOf: "ws (Node.js)",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/validation.js",
      shows: "leaves 1004 out of the codes it accepts",
    },
  ],
} as const satisfies CloseCodeGuide;
