import { extentOf, stretchesOf, type Stretch } from "./svg-path.ts";
import { elementsNamed, type XmlElement } from "./xml.ts";

/** What a mark is painted in: `wire`, `event` (the family's colour), `paper`, or its own words. */
type Ink = (paint: string) => string;

/** A stretch of a mark and how it is painted. */
interface Painted extends Stretch {
  readonly ink: string;
  readonly filled: boolean;
  readonly dashed: boolean;
}

/** Places along the way from the client's lifeline (0) to the server's (1), by how far they go. */
const places = [
  [0.42, "client's side"],
  [0.6, "middle"],
  [1, "server's side"],
] as const;

/** Where the two lifelines stand in a square of this size: an eighth from its sides, at most. */
const lifelines: Readonly<Record<number, readonly [client: number, server: number]>> = {
  10: [0, 10],
  16: [2, 14],
  24: [3, 21],
  48: [6, 42],
  160: [22, 138],
};

const isLeaning = ({ points: [a, b] }: Stretch) => a && b && a.x !== b.x && a.y !== b.y;

/** The shape of a line of two points. */
function lineShape(stretch: Stretch): string {
  const { width } = extentOf(stretch.points);
  if (!isLeaning(stretch)) return width === 0 ? "upright" : "level";
  const [a = { x: 0, y: 0 }, b = { x: 0, y: 0 }] = stretch.points;
  return Math.sign(b.x - a.x) === Math.sign(b.y - a.y) ? "falling" : "rising";
}

/** The shape of an outline that closes. */
function closedShape({ points, curved }: Stretch, filled: boolean): string {
  const { left, width, height, middle } = extentOf(points);
  if (curved) return filled ? "disc" : "ring";
  if (points.length === 3) {
    const tip = points.find((point) => points.filter(({ x }) => x === point.x).length === 1);
    if (new Set(points.map(({ x }) => x)).size === 3) return "triangle up";
    return tip?.x === left ? "head pointing left" : "head pointing right";
  }
  if (points.some(({ x, y }) => Math.abs(x - middle.x) < 0.1 && y !== middle.y)) return "diamond";
  const proportion = height > 1.15 * width ? "tall " : width > 1.15 * height ? "wide " : "square ";
  return `${proportion}${filled ? "block" : "box"}`;
}

function shapeOf(painted: Painted): string {
  if (painted.closed) return closedShape(painted, painted.filled);
  if (painted.curved) return "curve";
  return painted.points.length === 2
    ? lineShape(painted)
    : `line of ${painted.points.length} points`;
}

/** The name of a place: a lifeline as far as its ink reaches, or a part of the way between. */
function placeOf(x: number, size: number): string {
  const [client = 0, server = size] = lifelines[size] ?? [];
  const part = (x - client) / (server - client);
  const ink = size === 16 ? 0.09 : 0.065;
  if (Math.abs(part) < ink) return "client";
  if (Math.abs(part - 1) < ink) return "server";
  return places.find(([end]) => part > 0 && part <= end)?.[1] ?? "nowhere";
}

/** Whether a mark stands above or below the row of the event. */
function levelOf(y: number, size: number): string {
  const row = size === 160 ? 90 : size / 2;
  if (Math.abs(y - row) < size / 16) return "";
  return y < row ? " above" : " below";
}

/** Where along the way a mark is: the two ends of a long line, a head's tip, or the middle. */
function reachOf(painted: Painted, shape: string, size: number): string {
  const { left, right, middle } = extentOf(painted.points);
  const ends = painted.points.map(({ x }) => placeOf(x, size));
  const [place, tip] = [middle.x, shape.endsWith("left") ? left : right].map((x) =>
    placeOf(x, size),
  );
  if (shape.startsWith("head")) return `at ${tip}`;
  const joins = shape === "level" && ends.some((end) => /^(client|server)$/.test(end));
  return joins && !/^(client|server)$/.test(place ?? "") ? ends.join(" – ") : `at ${place}`;
}

/** How much of its height a lifeline stands. */
function spanOf({ points }: Painted, size: number): string {
  const { top, bottom } = extentOf(points);
  const [from, to] = size === 160 ? [26, 134] : [size / 12, size - size / 12];
  const [whole, ends] = [Math.abs(top - from) < 1, Math.abs(bottom - to) < 1];
  if (whole && ends) return "stands";
  if (whole) return "stops";
  return ends ? "begins" : "floats";
}

function sentenceOf(painted: Painted, size: number): string {
  const shape = shapeOf(painted);
  const { middle } = extentOf(painted.points);
  const dashed = painted.dashed ? "dotted " : "";
  const place = placeOf(middle.x, size);
  if (shape === "upright" && (painted.ink === "wire" || /^(client|server)$/.test(place)))
    return `${painted.ink} ${dashed}${place} ${spanOf(painted, size)}`;
  const level = /^(line|curve)/.test(shape) ? "" : levelOf(middle.y, size);
  return `${painted.ink} ${dashed}${shape} ${reachOf(painted, shape, size)}${level}`;
}

/** An arrow, if a line ends in the head that is drawn after it: where it comes from and gets to. */
function arrowOf(line: Painted, head: Painted | undefined, size: number): string | undefined {
  if (!head || shapeOf(line) !== "level" || !shapeOf(head).startsWith("head")) return undefined;
  const [from, to] = line.points.map(({ x }) => x);
  const { left, right, middle } = extentOf(head.points);
  if (from === undefined || to === undefined || to < left || to > right) return undefined;
  const onward = shapeOf(head).endsWith(to > from ? "right" : "left");
  if (!onward || line.points[0]?.y !== middle.y || line.ink !== head.ink) return undefined;
  const tip = to > from ? right : left;
  const level = levelOf(middle.y, size);
  return `${line.ink} arrow ${placeOf(from, size)} → ${placeOf(tip, size)}${level}`;
}

const inkOf = (element: XmlElement, ink: Ink): Omit<Painted, keyof Stretch> => {
  const { fill = "none", stroke = "none", "stroke-dasharray": dashes } = element.attributes;
  const filled = fill !== "none";
  return { ink: ink(filled ? fill : stroke), filled, dashed: dashes !== undefined };
};

/** Reads a glyph from its markup: one line for each mark, arrows joined, in the order of words. */
export function readGlyph(svg: XmlElement, size: number, ink: Ink): readonly string[] {
  const marks = elementsNamed(svg, "path").flatMap((path) =>
    stretchesOf(path.attributes["d"] ?? "").map((stretch) => ({ ...stretch, ...inkOf(path, ink) })),
  );
  const arrows = marks.map((mark, index) => arrowOf(mark, marks[index + 1], size));
  const alone = marks.filter((_, index) => !arrows[index] && !arrows[index - 1]);
  return [
    ...arrows.filter((arrow) => arrow !== undefined),
    ...alone.map((mark) => sentenceOf(mark, size)),
  ].sort();
}

/** The inks of a glyph that is a file of its own. */
export const inkOfFile: Ink = (paint) =>
  ({ "var(--w)": "wire", "var(--e)": "event", "var(--p)": "paper" })[paint] ?? paint;

/** The inks of a glyph in a page, a card or the element. */
export const inkOfPage: Ink = (paint) =>
  ({ "var(--wire)": "wire", "var(--c)": "event", "var(--paper)": "paper" })[paint] ?? paint;
