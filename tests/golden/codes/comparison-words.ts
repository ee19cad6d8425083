import type { GoldenFacts } from "./codes.ts";

/** One side of a comparison as the tables have it. */
export type GoldenSide = GoldenFacts & { readonly service?: string; readonly path?: string };

/** What a comparison calls a side: its number, after the name of its service if it has one. */
export const calledOf = ({ code, service }: GoldenSide): string =>
  service === undefined ? `${code}` : `${service} ${code}`;

/** The page that a side's number leads to. */
export const pageOf = ({ code, path }: GoldenSide): string => path ?? `/${code}/`;

/** The rows of the table, and what stands in each for one side. */
export const rowsOf = (side: GoldenSide): Readonly<Record<string, string>> => ({
  "What happened": side.happened,
  "Who sends it": side.sender,
  "On the wire": side.onTheWire,
  wasClean: side.wasClean,
  "Can I send it": side.send,
  Reconnect: side.reconnect,
  Advice: side.advice,
  Family: side.family,
  "Defined in": side.definedIn,
});

const senders: Readonly<Record<string, string>> = {
  "Either side": "can come from either side",
  "The client": "comes from the client",
  "The server": "comes from the server",
  Nobody: "is sent by nobody",
};

const wires: Readonly<Record<string, string>> = {
  "In a Close frame": "arrives in a Close frame",
  Never: "never stands in a Close frame: your own side writes it",
  "No meaning to send": "has no meaning that a Close frame could carry",
};

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

type Fact = (side: GoldenSide) => string;

/** A sentence for each side, where the two differ in a fact. */
const bothSay = (a: GoldenSide, b: GoldenSide, fact: Fact) =>
  fact(a) === fact(b) ? [] : [`${calledOf(a)} ${fact(a)}. ${calledOf(b)} ${fact(b)}.`];

/** Which of the two a page can send, where it can send one of them. */
function pageCanSend(a: GoldenSide, b: GoldenSide): readonly string[] {
  if (a.inPages === b.inPages) return [];
  const [yes, no] = a.inPages === "sends it" ? [a, b] : [b, a];
  return [`A page can send ${yes.code} with close(${yes.code}). It cannot send ${no.code}.`];
}

const reconnect = (a: GoldenSide, b: GoldenSide) =>
  a.reconnect === b.reconnect
    ? []
    : [
        `Should you reconnect? After ${calledOf(a)}: ${lowerFirst(a.reconnect)}. After ${calledOf(b)}: ${lowerFirst(b.reconnect)}.`,
      ];

const family = (a: GoldenSide, b: GoldenSide) =>
  a.family === b.family
    ? []
    : [`${calledOf(a)} is of the family “${a.family}”, ${calledOf(b)} of “${b.family}”.`];

/** What “Key differences” has to list for two sides of the tables. */
export const differencesOf = (a: GoldenSide, b: GoldenSide): readonly string[] => [
  `${calledOf(a)}: ${a.happened} ${calledOf(b)}: ${b.happened}`,
  ...bothSay(a, b, ({ onTheWire }) => wires[onTheWire] ?? onTheWire),
  ...bothSay(a, b, ({ sender }) => senders[sender] ?? `comes from ${sender}`),
  ...pageCanSend(a, b),
  ...reconnect(a, b),
  ...family(a, b),
];

/** How a program goes on after each verdict: 0 to 5 s is the first delay of RFC 6455 §7.2.3. */
const moves: Readonly<Record<string, string>> = {
  No: "return;",
  "If you still need it": "connectIfNeeded();",
  "Yes, with backoff": "connectLater(0, 5_000);",
  "Not automatically": "showRetryButton();",
  "After a fix": "report(code, reason);",
  "After signing in": "signIn().then(connect);",
  "It does not say": "report(code, reason);",
};

/** The registration of 1012 asks for a random delay of 5 to 30 seconds. */
const moveAfter = ({ code, reconnect: verdict }: GoldenSide): string | undefined =>
  code === 1012 ? "connectLater(5_000, 30_000);" : moves[verdict];

/** The lines of code for two registered codes; none where a program goes on alike after both. */
export const movesOf = (a: GoldenSide, b: GoldenSide): readonly string[] =>
  moveAfter(a) === moveAfter(b)
    ? []
    : [a, b].map(
        (side) =>
          `if (code === ${side.code}) ${moveAfter(side) ?? ""} // ${side.reconnect.toLowerCase()}`,
      );
