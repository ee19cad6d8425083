import { extentOf, stretchesOf, type Stretch } from "./svg-path.ts";

/** A word of a sequence diagram. */
export interface DrawnWord {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly emphasized: boolean;
}

/** A sequence diagram as it stands in a page: its paths by style, and its words. */
export interface DrawnSequence {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Record<"wire" | "quiet" | "sent" | "ending", string>>;
  readonly ends: readonly DrawnWord[];
  readonly labels: readonly DrawnWord[];
  readonly numbers: readonly { readonly x: number; readonly y: number }[];
}

/** A stretch, and whether it is in the family's colour. */
interface Piece extends Stretch {
  readonly emphasized: boolean;
}

/** How far from the middle of a lifeline a line may start or a head may end, in units. */
const reach = 5;

/** The end whose lifeline is at this x; a mark that hangs in the air is at none. */
const endAt = ({ ends }: DrawnSequence, x: number): string =>
  ends.find((end) => Math.abs(end.x - x) <= reach)?.text ?? `nobody (${x})`;

const isLine = ({ points, closed }: Stretch) => points.length === 2 && !closed;
const isLevel = (piece: Stretch) => isLine(piece) && extentOf(piece.points).height === 0;
const isUpright = (piece: Stretch) => isLine(piece) && extentOf(piece.points).width === 0;

/** The tip of a filled head: the corner that stands alone on its side. */
const tipOf = ({ points }: Stretch) =>
  points.find((point) => points.filter(({ x }) => x === point.x).length === 1);

/** A frame that arrived: each line with the head that it ends in, as `client → proxy → server`. */
function readArrow(drawing: DrawnSequence, pieces: readonly Piece[]): string {
  const heads = pieces.filter(({ closed, points }) => closed && points.length === 3);
  const hops = pieces.filter(isLevel).map(({ points: [from, to] }) => {
    const head = heads.find(({ points }) => {
      const { left, right } = extentOf(points);
      return to !== undefined && left - 1 <= to.x && to.x <= right + 1;
    });
    const tip = head && tipOf(head);
    const onward = tip && from && Math.sign(tip.x - (to?.x ?? 0)) === Math.sign(tip.x - from.x);
    return [endAt(drawing, from?.x ?? NaN), onward ? endAt(drawing, tip.x) : "no head"];
  });
  const joined = hops.every(([from], index) => index === 0 || from === hops[index - 1]?.[1]);
  if (!joined || heads.length !== hops.length) return `broken: ${JSON.stringify(hops)}`;
  return [hops[0]?.[0], ...hops.map(([, to]) => to)].join(" → ");
}

/** A cut: solid where it began, two slashes, dashes, and an open head where it is found. */
function readCut(drawing: DrawnSequence, pieces: readonly Piece[]): string {
  const [solid, ...dashes] = pieces.filter(isLevel);
  const leaning = pieces.filter((piece) => isLine(piece) && !isLevel(piece) && !isUpright(piece));
  const slashes = leaning.filter(({ points }) => extentOf(points).height > 15);
  const barbs = leaning.filter(({ points }) => extentOf(points).height < 8);
  const tips = new Set(barbs.flatMap(({ points: [first] }) => (first ? [first.x] : [])));
  const barbed = extentOf(barbs.flatMap(({ points }) => points)).height === 10;
  const [tip = NaN] = tips;
  const from = solid?.points[0]?.x ?? NaN;
  const shape = [slashes.length, barbs.length, tips.size, barbed, dashes.length >= 3];
  if (shape.join() !== "2,2,1,true,true") return `broken cut: ${shape.join()}`;
  return `${endAt(drawing, from)} ✂ ${endAt(drawing, tip)}`;
}

/** What a row without a mark of its own shows: a lifeline that stops or begins there. */
function readLifelines(drawing: DrawnSequence, y: number): string {
  const pieces = stretchesOf(drawing.paths.wire);
  const stops = pieces.filter((piece) => isUpright(piece) && extentOf(piece.points).bottom === y);
  const begins = stretchesOf(drawing.paths.ending).filter(
    (piece) => isUpright(piece) && extentOf(piece.points).top === y,
  );
  const footed = pieces.some((piece) => isLevel(piece) && piece.points[0]?.y === y);
  return [
    ...stops.map(({ points: [top] }) => `${endAt(drawing, top?.x ?? NaN)} stops`),
    ...(stops.length > 0 && !footed ? ["without a foot"] : []),
    ...begins.map(({ points: [top] }) => `${endAt(drawing, top?.x ?? NaN)} stands again`),
  ].join(", ");
}

const isOnRow = (y: number) => (piece: Stretch) =>
  Math.abs(extentOf(piece.points).middle.y - y) <= 10;

function readRow(drawing: DrawnSequence, y: number, pieces: readonly Piece[]): string {
  const bands = stretchesOf(drawing.paths.quiet).filter(isOnRow(y));
  const blocks = pieces.filter(({ closed, points }) => closed && points.length === 4);
  const leaning = pieces.some((piece) => isLine(piece) && !isLevel(piece));
  if (bands.length > 0) return pieces.length === 0 ? "silence" : "silence, and a mark";
  if (pieces.length === 0) return readLifelines(drawing, y);
  if (blocks.length === 1 && pieces.length === 1)
    return `at ${endAt(drawing, extentOf(blocks[0]?.points ?? []).middle.x)}`;
  return leaning ? readCut(drawing, pieces) : readArrow(drawing, pieces);
}

/** One row of a sequence diagram as its reader sees it. */
export interface DrawnStep {
  /** The height of the row. */
  readonly y: number;
  /** Who did what to whom: `client → server`, `proxy ✂ client`, `at client`, `silence`. */
  readonly shows: string;
  readonly label: DrawnWord | undefined;
  /** Whether its mark and its label are in the family's colour. */
  readonly markEmphasized: boolean;
  readonly labelEmphasized: boolean;
}

/** Reads a sequence diagram from its paths and words alone, one step for each number. */
export function readSteps(drawing: DrawnSequence): readonly DrawnStep[] {
  const pieces: readonly Piece[] = [
    ...stretchesOf(drawing.paths.sent).map((piece) => ({ ...piece, emphasized: false })),
    ...stretchesOf(drawing.paths.ending).map((piece) => ({ ...piece, emphasized: true })),
  ].filter((piece) => !isUpright(piece));
  return drawing.numbers.map((number) => {
    const y = number.y - 4;
    const here = pieces.filter(isOnRow(y));
    const shows = readRow(drawing, y, here);
    const label = drawing.labels.find((word) => word.y >= y - 12 && word.y <= y + 4);
    const markEmphasized =
      shows.endsWith("again") || (here.length > 0 && here.every(({ emphasized }) => emphasized));
    return { y, shows, label, markEmphasized, labelEmphasized: label?.emphasized ?? false };
  });
}

/** A step in one line, `!` before what is in the family's colour: `! client → server: Close 1000`. */
export const stepLine = ({ shows, label, markEmphasized, labelEmphasized }: DrawnStep): string =>
  [
    markEmphasized ? "! " : "",
    shows,
    ": ",
    label?.text,
    markEmphasized === labelEmphasized ? "" : " (?)",
  ].join("");

/** Where each end's lifeline runs, as its reader sees it: `client 22–256`, top to bottom. */
export function lifelinesOf(drawing: DrawnSequence): readonly string[] {
  const { wire, ending } = drawing.paths;
  return [...stretchesOf(wire), ...stretchesOf(ending)].filter(isUpright).map(({ points }) => {
    const { top, bottom, middle } = extentOf(points);
    return `${endAt(drawing, middle.x)} ${top}–${bottom}`;
  });
}
