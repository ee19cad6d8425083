import type { CloseCode } from "./close-code.ts";
import { describeCloseCode, type CloseCodeDescription } from "./describe.ts";
import { findCode } from "./find.ts";
import { comparisonPath } from "./paths.ts";
import { findGuide } from "./find-guide.ts";
import { resolveSource } from "./source.ts";
import { senderNames } from "./vocabulary.ts";

/** One fact of both codes, side by side. */
interface ComparedFact {
  readonly label: string;
  readonly values: readonly [string, string];
  readonly differs: boolean;
}

/** Two registered codes, the lower one first, and what tells them apart. */
export interface CodeComparison {
  readonly path: string;
  readonly title: string;
  /** Names the difference in what happened; stands alone when quoted. */
  readonly summary: string;
  readonly sides: readonly [CloseCodeDescription, CloseCodeDescription];
  readonly facts: readonly ComparedFact[];
  /** One sentence for each typed fact in which the two differ. */
  readonly keyDifferences: readonly string[];
  readonly whenToUse: readonly [string, string];
}

/**
 * Compares two registered codes by their typed facts.
 * @throws RangeError if the two are the same or one of them is not registered
 */
export function compareCodes(a: number, b: number): CodeComparison {
  if (a === b) throw new RangeError(`${a} cannot be compared with itself.`);
  const records = [registered(Math.min(a, b)), registered(Math.max(a, b))] as const;
  const sides = [describeCloseCode(records[0].code), describeCloseCode(records[1].code)] as const;
  return {
    path: comparisonPath(a, b),
    title: `${sides[0].code} or ${sides[1].code}: what is the difference?`,
    summary: sides.map((side) => `${side.code}: ${lowerFirst(side.happened)}`).join(" "),
    sides,
    facts: [...comparedFacts(sides), comparedDefinition(records)],
    keyDifferences: keyDifferences(records, sides),
    whenToUse: [findGuide(records[0]).useWhen, findGuide(records[1]).useWhen],
  };
}

function registered(code: number): CloseCode {
  const record = findCode(code);
  if (!record) throw new RangeError(`${code} is not a registered close code.`);
  return record;
}

const lowerFirst = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

type Sides = readonly [CloseCodeDescription, CloseCodeDescription];
type Records = readonly [CloseCode, CloseCode];

const factOf = (
  label: string,
  [a, b]: Sides,
  read: (side: CloseCodeDescription) => string,
): ComparedFact => ({ label, values: [read(a), read(b)], differs: read(a) !== read(b) });

const comparedFacts = (sides: Sides): readonly ComparedFact[] => [
  factOf("What happened", sides, (side) => side.happened),
  factOf("Who sends it", sides, (side) => side.sender.verdict),
  factOf("On the wire", sides, (side) => side.onTheWire),
  factOf("`wasClean`", sides, (side) => side.wasClean),
  factOf("Can I send it", sides, (side) => side.send.verdict),
  factOf("Reconnect", sides, (side) => side.reconnect.verdict),
  factOf("Advice", sides, (side) => side.reconnect.text),
  factOf("Family", sides, (side) => side.familyName),
];

function comparedDefinition([a, b]: Records): ComparedFact {
  const titleOf = (record: CloseCode) => resolveSource(findGuide(record).definedIn).title;
  const values = [titleOf(a), titleOf(b)] as const;
  return { label: "Defined in", values, differs: values[0] !== values[1] };
}

const keyDifferences = (records: Records, sides: Sides): readonly string[] => [
  ...wireDifference(records),
  ...senderDifference(records),
  ...pageDifference(records),
  ...reconnectDifference(sides),
  ...familyDifference(sides),
];

const wireClauses = {
  may: "arrives in a Close frame",
  never: "never stands in a Close frame: your own side writes it",
  "no-meaning": "has no meaning that a Close frame could carry",
} as const satisfies Record<CloseCode["closeFrame"], string>;

const wireDifference = ([a, b]: Records): readonly string[] =>
  a.closeFrame === b.closeFrame
    ? []
    : [`${a.code} ${wireClauses[a.closeFrame]}. ${b.code} ${wireClauses[b.closeFrame]}.`];

const senderDifference = ([a, b]: Records): readonly string[] =>
  a.sender === b.sender
    ? []
    : [`${a.code} ${senderNames[a.sender].clause}. ${b.code} ${senderNames[b.sender].clause}.`];

function pageDifference([a, b]: Records): readonly string[] {
  if (a.acceptedByBrowserClose === b.acceptedByBrowserClose) return [];
  const [yes, no] = a.acceptedByBrowserClose ? [a, b] : [b, a];
  return [`A page can send ${yes.code} with \`close(${yes.code})\`. It cannot send ${no.code}.`];
}

const reconnectDifference = ([a, b]: Sides): readonly string[] =>
  a.reconnect.verdict === b.reconnect.verdict
    ? []
    : [
        `Should you reconnect? After ${a.code}: ${lowerFirst(a.reconnect.verdict)}. After ${b.code}: ${lowerFirst(b.reconnect.verdict)}.`,
      ];

const familyDifference = ([a, b]: Sides): readonly string[] =>
  a.family === b.family
    ? []
    : [`${a.code} is of the family “${a.familyName}”, ${b.code} of “${b.familyName}”.`];
