import type { GoldenFacts } from "./codes.ts";

/** What a reader of the page of a number without a record relies on. */
export interface GoldenNumber extends GoldenFacts {
  readonly range: string;
  readonly definedBy: string;
}

const rfc6455 = {
  definedIn: "RFC 6455 §7.4.2",
  source: "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2",
};

/** No range of RFC 6455 §7.4.2 lets an endpoint send these. */
const notSent = {
  ...rfc6455,
  inPages: "throws",
  send: "No",
  elsewhere: "It has no meaning to send.",
  sender: "Nobody",
  senderNote: "No endpoint that keeps to RFC 6455.",
  onTheWire: "No meaning to send",
  wasClean: "true if both Close frames came",
  family: "Reserved",
  familyTag: "Reserved",
  reconnect: "It does not say",
  caption: "no meaning assigned",
} as const;

/** RFC 6455 §7.4.2: "Status codes in the range 0-999 are not used." */
const unused = {
  ...notSent,
  name: "Not Used",
  advice: "The number says nothing. Find out which library produced it.",
  happened: "A number that the protocol does not use.",
  answer:
    "RFC 6455 does not use the numbers from 0 to 999. A library that shows you one made it up, or mixed it with another error number.",
  range: "0–999",
  definedBy: "Nobody: these numbers are not used",
};

/** RFC 6455 §7.4.2 reserves 1000 to 2999 for the protocol, its revisions and public extensions. */
const unassigned = {
  ...notSent,
  name: "Unassigned",
  advice: "The number says nothing. Ask whoever runs the other side.",
  happened: "A number that is held for the protocol and means nothing yet.",
  answer:
    "The numbers from 1000 to 2999 belong to the protocol and its published extensions. This one has not been assigned.",
  range: "1000–2999",
  definedBy: "The protocol, its later versions and published extensions",
};

/** WHATWG WebSockets lets a page send 3000 to 4999. */
const sentByAnybody = {
  inPages: "sends it",
  send: "Yes",
  elsewhere: "",
  sender: "Either side",
  onTheWire: "In a Close frame",
  wasClean: "true if both Close frames came",
  family: "Defined by its owner",
  familyTag: "Its owner's",
  reconnect: "It does not say",
} as const;

/** RFC 6455 §7.4.2: 3000 to 3999 "are registered directly with IANA". */
const unregistered = {
  ...sentByAnybody,
  definedIn: "IANA WebSocket Close Code Number Registry",
  source: "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
  name: "Unregistered",
  senderNote: "A library or framework that chose the number for itself.",
  advice: "Look the number up in the documentation of the library or service.",
  happened: "A library or framework closed with a code of its own.",
  answer:
    "The numbers from 3000 to 3999 are for libraries and frameworks. This one is not registered with IANA, so only the software that sent it can say what it means.",
  caption: "a library's own code",
  range: "3000–3999",
  definedBy: "Libraries, frameworks and applications, who register with IANA",
};

/** RFC 6455 §7.4.2: 4000 to 4999 "are reserved for private use and thus can't be registered". */
const privateUse = {
  ...sentByAnybody,
  ...rfc6455,
  name: "Private Use",
  senderNote: "The application at the other end, by a rule of its own.",
  advice: "Look the number up in the documentation of the service you talk to.",
  happened: "The application closed with a code of its own.",
  answer:
    "The numbers from 4000 to 4999 mean what the application says they mean. Without the name of the service, the number says nothing.",
  caption: "the application's own code",
  range: "4000–4999",
  definedBy: "Each application for itself; cannot be registered",
};

/** RFC 6455 §7.4.2 ends at 4999; two bytes hold up to 65535 (§5.5.1). */
const beyond = {
  ...notSent,
  name: "Out of Range",
  advice: "The number says nothing. Correct the side that sends it.",
  happened: "A number above every range.",
  answer:
    "RFC 6455 has ranges up to 4999 only. A higher number fits the two bytes of a Close frame, but has no meaning and no owner.",
  range: "5000–65535",
  definedBy: "Nobody: no range covers these numbers",
};

/** A number at each end of each range, kept by hand and apart from the ranges of the records. */
export const goldenNumbers: readonly GoldenNumber[] = [
  { ...unused, code: 0 },
  { ...unused, code: 999 },
  { ...unassigned, code: 1016 },
  { ...unassigned, code: 2999 },
  { ...unregistered, code: 3001 },
  { ...unregistered, code: 3999 },
  { ...privateUse, code: 4000 },
  { ...privateUse, code: 4999 },
  { ...beyond, code: 5000 },
  { ...beyond, code: 65_535 },
];

/** The number line of the home page: the registry's own numbers end at 1015. */
export const goldenRangeMap: readonly (readonly [range: string, use: string])[] = [
  ["0–999", "Not used"],
  ["1000–1015", "The protocol: RFC 6455 and IANA"],
  ["1016–2999", "Held for the protocol"],
  ["3000–3999", "Libraries, registered with IANA"],
  ["4000–4999", "Private: each app decides"],
  ["5000–65535", "Out of range"],
];

/** The same ranges as the Markdown of the home page lists them. */
export const goldenRangeList: readonly string[] = [
  "0–999: Nobody: these numbers are not used",
  "1000–2999: The protocol, its later versions and published extensions",
  "3000–3999: Libraries, frameworks and applications, who register with IANA",
  "4000–4999: Each application for itself; cannot be registered",
  "5000–65535: Nobody: no range covers these numbers",
];
