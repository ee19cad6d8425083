import {
  endsConnection,
  participants,
  type WireEnd,
  type WireSequence,
  type WireStep,
} from "#data/model/wire.ts";
import {
  arrowPath,
  columns,
  cutPath,
  firstRow,
  foot,
  pitch,
  quietPath,
  reportPath,
  sequenceWidth,
  top,
} from "./sequence-paths.ts";

/** A word of the drawing: the place of its baseline. */
export interface SequenceText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  /** Set in the family's colour. */
  readonly emphasized: boolean;
}

/** How a path is drawn: lifelines, time that passes, what was there, what ended it. */
type SequenceStyle = "wire" | "quiet" | "sent" | "ending";

/** A sequence diagram as data: one path for each style, and the words. All whole units. */
export interface SequenceDrawing {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Record<SequenceStyle, string>>;
  readonly ends: readonly SequenceText[];
  readonly labels: readonly SequenceText[];
  /** The baseline of each step's number. */
  readonly numbers: readonly { readonly x: number; readonly y: number }[];
}

/** A step with the height that it has in the drawing. */
interface Row {
  readonly step: WireStep;
  readonly y: number;
  readonly emphasized: boolean;
}

/**
 * Lays a sequence out: time runs down, the client is on the left, the server on the right. A step
 * takes one row, so the numbers are those of the list beside it.
 */
export function drawSequence(sequence: WireSequence): SequenceDrawing {
  const ends = participants(sequence);
  const rows = sequence.steps.map((step, index) => ({
    step,
    y: firstRow + pitch * index,
    emphasized: endsConnection(step, sequence),
  }));
  const height = firstRow + pitch * (rows.length - 1) + 20;
  return {
    width: sequenceWidth,
    height,
    paths: pathsOf(rows, ends, height),
    ends: ends.map((end) => ({ ...middle(columns[end]), y: 14, text: end, emphasized: false })),
    labels: rows.map(labelOf),
    numbers: rows.map(({ y }) => ({ x: 8, y: y + 4 })),
  };
}

function pathsOf(rows: readonly Row[], ends: readonly WireEnd[], height: number) {
  const shapes = (emphasized: boolean) =>
    rows
      .filter((row) => row.emphasized === emphasized && row.step.kind !== "quiet")
      .map((row) => shapeOf(row, ends))
      .join("");
  const lines = ends.map((end) => lifelinesOf(rows, end, height));
  return {
    wire: lines.map(({ stood }) => stood).join(""),
    quiet: rows.flatMap(({ step, y }) => (step.kind === "quiet" ? [quietPath(y)] : [])).join(""),
    sent: shapes(false),
    ending: shapes(true) + lines.map(({ returned }) => returned).join(""),
  };
}

function shapeOf({ step, y }: Row, ends: readonly WireEnd[]): string {
  if (step.kind === "cut") return cutPath(columns[step.from], columns[step.to], y);
  if (step.kind === "event") return reportPath(columns[step.at], y);
  return step.kind === "sent" ? arrowPath(stopsOf(step, ends), y) : "";
}

/** The columns that a frame passes, from the sender on: a proxy between the two passes it on. */
function stopsOf({ from, to }: { from: WireEnd; to: WireEnd }, ends: readonly WireEnd[]) {
  const [first, last] = [ends.indexOf(from), ends.indexOf(to)];
  const passed = ends.slice(Math.min(first, last), Math.max(first, last) + 1);
  const stops = passed.map((end) => columns[end]);
  return first < last ? stops : stops.reverse();
}

/** An end stands until it leaves, and again from where it comes back. */
function lifelinesOf(rows: readonly Row[], end: WireEnd, height: number) {
  const rowOf = (kind: "left" | "back") =>
    rows.find(({ step }) => step.kind === kind && step.at === end)?.y;
  const [gone, back] = [rowOf("left"), rowOf("back")];
  const x = columns[end];
  return {
    stood: `M${x} ${top}V${gone ?? height}${gone === undefined ? "" : foot}`,
    returned: back === undefined ? "" : `M${x} ${back}V${height}`,
  };
}

const middle = (x: number) => ({ x, anchor: "middle" }) as const;

function labelOf({ step, y, emphasized }: Row): SequenceText {
  const words = { text: step.label, emphasized };
  if (step.kind === "quiet")
    return { ...words, ...middle((columns.client + columns.server) / 2), y: y + 4 };
  if ("at" in step) return { ...words, ...besideLifeline(step.at), y: y + 4 };
  const x = (columns[step.from] + columns[step.to]) / 2;
  return { ...words, ...middle(x), y: y - (step.kind === "cut" ? 12 : 8) };
}

const besideLifeline = (end: WireEnd) =>
  end === "server"
    ? ({ x: columns.server - 10, anchor: "end" } as const)
    : ({ x: columns[end] + 10, anchor: "start" } as const);
