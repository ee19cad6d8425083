import { resolveCode, type ResolvedCode } from "./resolve-code.ts";
import type { CloseCode } from "../model/close-code.ts";
import { closeHandler } from "./close-handler.ts";
import type { ConfusedPair } from "../model/comparison.ts";
import type { CloseCodeDescription } from "./describe.ts";
import { findConfusedPair } from "../lookup/find-pair.ts";
import { findCode } from "../lookup/find-code.ts";
import { comparisonPath, inAddressOrder, slugOf } from "../model/paths.ts";
import { resolveSource } from "../model/source.ts";
import { asCode, type AnyCode } from "../model/subject.ts";

/** One fact of both codes, side by side. */
interface ComparedFact {
  readonly id: FactId;
  readonly label: string;
  readonly values: readonly [string, string];
  readonly differs: boolean;
}

/** The facts that are compared, in reading order. */
type FactId = keyof typeof factLabels;

/** Two codes, the lower one first, and what tells them apart. */
export interface CodeComparison {
  readonly path: string;
  readonly title: string;
  /** The decisive difference; stands alone when quoted. */
  readonly summary: string;
  /** What people who confuse the two need, where they are such a pair. */
  readonly confused: ConfusedPair | undefined;
  readonly sides: readonly [CloseCodeDescription, CloseCodeDescription];
  readonly resolved: Sides;
  readonly facts: readonly ComparedFact[];
  /** One sentence for each typed fact in which the two differ. */
  readonly keyDifferences: readonly string[];
  readonly whenToUse: readonly [string, string];
  /** A browser's `close` handler for both; nothing if they are treated alike or not registered. */
  readonly inCode: string | undefined;
}

type Sides = readonly [ResolvedCode, ResolvedCode];

/**
 * Compares two codes by their typed facts: registered ones, a service's, or bare numbers.
 * @throws RangeError if the two are the same, or if a service has no such code
 */
export function compareCodes(a: number | AnyCode, b: number | AnyCode): CodeComparison {
  const codes = [asCode(a), asCode(b)] as const;
  const path = comparisonPath(...codes);
  const sides = resolveSides(codes);
  const descriptions = [sides[0].description, sides[1].description] as const;
  const confused = findConfusedPair(...codes);
  return {
    path,
    title: `${nameOf(descriptions[0])} or ${nameOf(descriptions[1])}: what is the difference?`,
    summary: confused?.difference ?? happenedOnBothSides(descriptions),
    confused,
    sides: descriptions,
    resolved: sides,
    facts: comparedFacts(sides),
    keyDifferences: keyDifferences(sides),
    whenToUse: [sides[0].guide.useWhen, sides[1].guide.useWhen],
    inCode: handlerFor(codes),
  };
}

/** The handler for two codes of the registry, the lower one first. */
function handlerFor(codes: readonly [AnyCode, AnyCode]): string | undefined {
  const [a, b] = inAddressOrder(codes).map(registered);
  return a && b && closeHandler([a, b]);
}

const registered = ({ kind, code }: AnyCode): CloseCode | undefined =>
  kind === "code" ? findCode(code) : undefined;

/** Both codes, in the order of their address. */
function resolveSides(codes: readonly [AnyCode, AnyCode]): Sides {
  const [first, second] = inAddressOrder(codes);
  if (slugOf(first) === slugOf(second))
    throw new RangeError(`${slugOf(first)} cannot be compared with itself.`);
  return [resolveOrThrow(first), resolveOrThrow(second)];
}

function resolveOrThrow(subject: AnyCode): ResolvedCode {
  const resolved = resolveCode(subject);
  if (resolved) return resolved;
  throw new RangeError(
    `${subject.kind === "service-code" ? subject.service : ""} has no code ${subject.code}.`,
  );
}

/** What a code is called in a comparison: its number, after its service if it has one. */
const nameOf = ({ code, owner }: CloseCodeDescription): string =>
  owner === undefined ? `${code}` : `${owner} ${code}`;

const lowerFirst = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

const happenedOnBothSides = (sides: readonly CloseCodeDescription[]): string =>
  sides.map((side) => `${nameOf(side)}: ${side.happened}`).join(" ");

const factLabels = {
  happened: "What happened",
  sender: "Who sends it",
  wire: "On the wire",
  wasClean: "`wasClean`",
  send: "Can I send it",
  reconnect: "Reconnect",
  advice: "Advice",
  family: "Family",
  definition: "Defined in",
} as const;

const readers: Readonly<Record<FactId, (side: ResolvedCode) => string>> = {
  happened: ({ description }) => description.happened,
  sender: ({ description }) => description.sender.verdict,
  wire: ({ description }) => description.onTheWire,
  wasClean: ({ description }) => description.wasClean,
  send: ({ description }) => description.send.verdict,
  reconnect: ({ description }) => description.reconnect.verdict,
  advice: ({ description }) => description.reconnect.text,
  family: ({ description }) => description.familyName,
  definition: ({ guide }) => resolveSource(guide.definedIn).title,
};

const comparedFacts = ([a, b]: Sides): readonly ComparedFact[] =>
  (Object.keys(factLabels) as FactId[]).map((id) => {
    const values = [readers[id](a), readers[id](b)] as const;
    return { id, label: factLabels[id], values, differs: values[0] !== values[1] };
  });

const keyDifferences = (sides: Sides): readonly string[] => [
  happenedOnBothSides(sides.map(({ description }) => description)),
  ...wireDifference(sides),
  ...senderDifference(sides),
  ...pageDifference(sides),
  ...reconnectDifference(sides),
  ...familyDifference(sides),
];

const wireClauses = {
  may: "arrives in a Close frame",
  never: "never stands in a Close frame: your own side writes it",
  "no-meaning": "has no meaning that a Close frame could carry",
} as const satisfies Record<CloseCode["closeFrame"], string>;

const wireDifference = ([a, b]: Sides): readonly string[] =>
  a.facts.closeFrame === b.facts.closeFrame
    ? []
    : [
        `${nameOf(a.description)} ${wireClauses[a.facts.closeFrame]}. ${nameOf(b.description)} ${wireClauses[b.facts.closeFrame]}.`,
      ];

const senderDifference = ([a, b]: Sides): readonly string[] =>
  a.facts.senderClause === b.facts.senderClause
    ? []
    : [
        `${nameOf(a.description)} ${a.facts.senderClause}. ${nameOf(b.description)} ${b.facts.senderClause}.`,
      ];

function pageDifference([a, b]: Sides): readonly string[] {
  if (a.facts.acceptedByBrowserClose === b.facts.acceptedByBrowserClose) return [];
  const [yes, no] = a.facts.acceptedByBrowserClose ? [a, b] : [b, a];
  const sent = yes.description.code;
  return [
    `A page can send ${sent} with \`close(${sent})\`. It cannot send ${no.description.code}.`,
  ];
}

const reconnectDifference = ([{ description: a }, { description: b }]: Sides): readonly string[] =>
  a.reconnect.verdict === b.reconnect.verdict
    ? []
    : [
        `Should you reconnect? After ${nameOf(a)}: ${lowerFirst(a.reconnect.verdict)}. After ${nameOf(b)}: ${lowerFirst(b.reconnect.verdict)}.`,
      ];

const familyDifference = ([{ description: a }, { description: b }]: Sides): readonly string[] =>
  a.family === b.family
    ? []
    : [`${nameOf(a)} is of the family “${a.familyName}”, ${nameOf(b)} of “${b.familyName}”.`];
