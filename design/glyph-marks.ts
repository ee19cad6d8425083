import type { GlyphKind } from "../data/close-code.ts";
import { unit, type Mark } from "./mark.ts";
import { between, innerEdges, type Sheet } from "./sheet.ts";
import {
  arrow,
  arrowhead,
  arrowToClient,
  arrowToServer,
  bar,
  bothLifelines,
  circle,
  cross,
  lifeline,
  socket,
  solid,
  stroke,
  unreachedServer,
} from "./strokes.ts";

type Draw = (sheet: Sheet) => readonly Mark[];

const bothWays: Draw = (sheet) => [
  bothLifelines(sheet),
  ...arrowToServer(sheet, sheet.row - sheet.spread),
  ...arrowToClient(sheet, sheet.row + sheet.spread),
];

const departure: Draw = (sheet) => [
  lifeline(sheet, sheet.client, { to: sheet.row + sheet.eventWidth / 2 }),
  lifeline(sheet, sheet.server),
  ...arrowToServer(sheet),
];

const malformedFrame: Draw = (sheet) => {
  const { left, right } = innerEdges(sheet);
  const reach = 3.2 * sheet.step;
  const at = (part: number) => unit(between(sheet, part));
  const zigzag = `M${unit(left)} ${sheet.row}H${at(0.2)}L${at(0.35)} ${unit(sheet.row - reach)}L${at(0.64)} ${unit(sheet.row + reach)}L${at(0.8)} ${sheet.row}H${unit(right)}`;
  return [bothLifelines(sheet), stroke(zigzag, sheet.eventWidth)];
};

/** A round payload before a square socket. */
const wrongType: Draw = (sheet) => [
  bothLifelines(sheet),
  solid(circle(between(sheet, 0.29), sheet.row, 2.4 * sheet.step)),
  socket(sheet),
];

const noMeaning: Draw = (sheet) => [
  bothLifelines(sheet),
  ...[0.27, 0.5, 0.73].map((part) =>
    solid(circle(between(sheet, part), sheet.row, sheet.eventWidth * 0.6)),
  ),
];

const emptyClose: Draw = (sheet) => {
  const { left, right } = innerEdges(sheet);
  const [x, width, half] = [between(sheet, 0.2), 4.6 * sheet.step, 3 * sheet.step];
  const box = `M${unit(left)} ${sheet.row}H${unit(x)}M${unit(x)} ${unit(sheet.row - half)}h${unit(width)}v${unit(2 * half)}h${unit(-width)}z`;
  return [bothLifelines(sheet), stroke(box, sheet.eventWidth), ...arrow(sheet, x + width, right)];
};

const cut: Draw = (sheet) => {
  const { left, right } = innerEdges(sheet);
  const [rise, lean] = [4 * sheet.step, 1.4 * sheet.step];
  const slash = (x: number) =>
    `M${unit(x - lean)} ${unit(sheet.row + rise)}L${unit(x + lean)} ${unit(sheet.row - rise)}`;
  const [first, second] = [between(sheet, 0.345), between(sheet, 0.655)];
  const line = `M${unit(left)} ${sheet.row}H${unit(first)}${slash(first)}${slash(second)}M${unit(second)} ${sheet.row}H${unit(right)}`;
  return [bothLifelines(sheet), stroke(line, sheet.eventWidth)];
};

const diamond = (x: number, y: number, reach: number) => {
  const r = unit(reach);
  return `M${unit(x)} ${unit(y - reach)}l${r} ${r}l-${r} ${r}l-${r}-${r}z`;
};

/** The replacement character: what a reader prints for bytes that are not UTF-8. */
const badText: Draw = (sheet) => {
  const { row: y, step: q } = sheet;
  const x = between(sheet, 0.5);
  const hook = `M${unit(x - 1.5 * q)} ${unit(y - 1.1 * q)}a${unit(1.5 * q)} ${unit(1.5 * q)} 0 1 1 ${unit(2.1 * q)} ${unit(1.38 * q)}q${unit(-0.6 * q)} ${unit(0.3 * q)} ${unit(-0.6 * q)} ${unit(q)}M${unit(x)} ${unit(y + 1.9 * q)}v${unit(1.1 * q)}`;
  return [
    bothLifelines(sheet),
    solid(diamond(x, y, 4.9 * q)),
    { d: hook, ink: "paper", width: Number(unit(1.1 * q)) },
  ];
};

const refusedByRule: Draw = (sheet) => {
  const x = between(sheet, 0.72);
  const { left } = innerEdges(sheet);
  return [bothLifelines(sheet), bar(sheet, x), ...arrow(sheet, left, x - sheet.eventWidth * 0.9)];
};

const refusedUnknown: Draw = (sheet) => [
  bothLifelines(sheet),
  stroke(circle(between(sheet, 0.32), sheet.row, 2.3 * sheet.step), sheet.eventWidth * 0.85),
  bar(sheet, between(sheet, 0.72)),
];

const refusedKnown: Draw = (sheet) => [
  bothLifelines(sheet),
  solid(circle(between(sheet, 0.32), sheet.row, 2.9 * sheet.step)),
  bar(sheet, between(sheet, 0.72)),
];

/** A block taller than the pipe it should go through. */
const tooBig: Draw = (sheet) => {
  const { left, right } = innerEdges(sheet);
  const { row: y, step: q } = sheet;
  const pipe = unit(between(sheet, 0.64));
  return [
    bothLifelines(sheet),
    solid(
      `M${unit(left + 0.8 * q)} ${unit(y - 5 * q)}h${unit(4.6 * q)}v${unit(10 * q)}h${unit(-4.6 * q)}z`,
    ),
    stroke(
      `M${pipe} ${unit(y - 2.5 * q)}H${unit(right)}M${pipe} ${unit(y + 2.5 * q)}H${unit(right)}`,
      sheet.eventWidth,
    ),
  ];
};

/** A plus (what the client adds) before a socket that is not there. */
const missingExtension: Draw = (sheet) => {
  const x = between(sheet, 0.29);
  const reach = 2.6 * sheet.step;
  const plus = `M${unit(x - reach)} ${sheet.row}h${unit(2 * reach)}M${unit(x)} ${unit(sheet.row - reach)}v${unit(2 * reach)}`;
  return [bothLifelines(sheet), stroke(plus, sheet.eventWidth), socket(sheet, { dotted: true })];
};

const fault: Draw = (sheet) => {
  const { left, right } = innerEdges(sheet);
  const reach = sheet.size === 16 ? 2.5 : 2.6 * sheet.step;
  const x = right - reach - 0.5 * sheet.step;
  return [
    bothLifelines(sheet),
    cross(x, sheet.row, reach, sheet.eventWidth * 0.9),
    ...arrow(sheet, x - reach * 0.2, left),
  ];
};

const restart: Draw = (sheet) => [
  lifeline(sheet, sheet.client),
  lifeline(sheet, sheet.server, { to: sheet.row - sheet.spread + sheet.eventWidth / 2 }),
  ...arrowToClient(sheet, sheet.row - sheet.spread),
  { ...lifeline(sheet, sheet.server, { from: sheet.row + sheet.step * 0.8 }), ink: "event" },
];

const turnedBack: Draw = (sheet) => {
  const { left } = innerEdges(sheet);
  const r = unit(sheet.spread);
  const [above, below] = [sheet.row - sheet.spread, sheet.row + sheet.spread];
  const turn = `M${unit(left)} ${above}H${unit(between(sheet, 0.62))}a${r} ${r} 0 0 1 0 ${unit(2 * sheet.spread)}H${unit(left + sheet.head * 0.9)}`;
  return [bothLifelines(sheet), stroke(turn, sheet.eventWidth), arrowhead(sheet, left, below, -1)];
};

/** A third lifeline is the gateway; at 16 px there is no room for its arrow. */
const badUpstream: Draw = (sheet) => {
  const gateway = between(sheet, sheet.size === 16 ? 0.25 : 0.5);
  const fault = cross(
    between(sheet, sheet.size === 16 ? 0.62 : 0.76),
    sheet.row,
    (sheet.size === 16 ? 2.5 : 1.7) * sheet.step,
    sheet.eventWidth * 0.85,
  );
  const toClient = arrow(sheet, gateway - sheet.wireWidth / 2, innerEdges(sheet).left);
  return [
    ...unreachedServer(sheet),
    lifeline(sheet, gateway),
    fault,
    ...(sheet.size === 16 ? [] : toClient),
  ];
};

/** A lock: stopped in TLS. */
const tlsFailure: Draw = (sheet) => {
  const { row: y, step: q } = sheet;
  const x = between(sheet, 0.5);
  return [
    ...unreachedServer(sheet),
    solid(
      `M${unit(x - 3.6 * q)} ${unit(y - q)}h${unit(7.2 * q)}v${unit(6 * q)}h${unit(-7.2 * q)}z`,
    ),
    stroke(
      `M${unit(x - 2.1 * q)} ${unit(y - 0.8 * q)}v${unit(-1.6 * q)}a${unit(2.1 * q)} ${unit(2.1 * q)} 0 0 1 ${unit(4.2 * q)} 0v${unit(1.6 * q)}`,
      sheet.eventWidth * 0.85,
    ),
  ];
};

/** A clock: silence. */
const outOfTime: Draw = (sheet) => {
  const { row: y, step: q } = sheet;
  const x = between(sheet, 0.5);
  return [
    bothLifelines(sheet),
    stroke(circle(x, y, 3.9 * q), sheet.eventWidth * 0.85),
    stroke(`M${unit(x)} ${unit(y - 2.2 * q)}V${y}h${unit(1.9 * q)}`, sheet.eventWidth * 0.7),
  ];
};

const privateUse: Draw = (sheet) => [
  bothLifelines(sheet),
  solid(diamond(between(sheet, 0.56), sheet.row, 3.4 * sheet.step)),
  ...arrowToClient(sheet),
];

/** How each kind of glyph is drawn. A new one answers: who still stands, what was the last frame, did it arrive, what stopped it? */
export const glyphMarks: Readonly<Record<GlyphKind, Draw>> = {
  "both-ways": bothWays,
  departure,
  "malformed-frame": malformedFrame,
  "wrong-type": wrongType,
  "no-meaning": noMeaning,
  "empty-close": emptyClose,
  cut,
  "bad-text": badText,
  "refused-by-rule": refusedByRule,
  "refused-unknown": refusedUnknown,
  "refused-known": refusedKnown,
  "too-big": tooBig,
  "missing-extension": missingExtension,
  fault,
  restart,
  "turned-back": turnedBack,
  "bad-upstream": badUpstream,
  "tls-failure": tlsFailure,
  "out-of-time": outOfTime,
  "private-use": privateUse,
};
