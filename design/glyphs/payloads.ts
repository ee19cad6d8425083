// Endings over what a frame held.

import { unit } from "../mark.ts";
import { between, innerEdges, isSmall } from "../sheet.ts";
import {
  bothLifelines,
  circle,
  diamond,
  outline,
  socket,
  solid,
  stroke,
  type Draw,
} from "../strokes.ts";

export const malformedFrame: Draw = (sheet) => {
  const { left, right } = innerEdges(sheet);
  const reach = 3.2 * sheet.step;
  const at = (part: number) => unit(between(sheet, part));
  const zigzag = `M${unit(left)} ${sheet.row}H${at(0.2)}L${at(0.35)} ${unit(sheet.row - reach)}L${at(0.64)} ${unit(sheet.row + reach)}L${at(0.8)} ${sheet.row}H${unit(right)}`;
  return [bothLifelines(sheet), stroke(zigzag, sheet.eventWidth)];
};

/** A round payload before a square socket. */
export const wrongType: Draw = (sheet) => [
  bothLifelines(sheet),
  solid(circle(between(sheet, 0.29), sheet.row, isSmall(sheet) ? 2 : 2.4 * sheet.step)),
  socket(sheet),
];

/** The replacement character: what a reader prints for bytes that are not UTF-8. */
export const badText: Draw = (sheet) => {
  const { row: y, step: q } = sheet;
  const x = between(sheet, 0.5);
  const hook = `M${unit(x - 1.5 * q)} ${unit(y - 1.1 * q)}a${unit(1.5 * q)} ${unit(1.5 * q)} 0 1 1 ${unit(2.1 * q)} ${unit(1.38 * q)}q${unit(-0.6 * q)} ${unit(0.3 * q)} ${unit(-0.6 * q)} ${unit(q)}M${unit(x)} ${unit(y + 1.9 * q)}v${unit(1.1 * q)}`;
  return [
    bothLifelines(sheet),
    solid(diamond(x, y, 4.9 * q)),
    { d: hook, ink: "paper", width: Number(unit(1.1 * q)) },
  ];
};

/** A block taller than the pipe it should go through. */
export const tooBig: Draw = (sheet) => {
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
export const missingExtension: Draw = (sheet) => {
  const x = between(sheet, 0.29);
  const reach = isSmall(sheet) ? 2 : 2.6 * sheet.step;
  const plus = `M${unit(x - reach)} ${sheet.row}h${unit(2 * reach)}M${unit(x)} ${unit(sheet.row - reach)}v${unit(2 * reach)}`;
  return [bothLifelines(sheet), outline(sheet, plus), socket(sheet, { dotted: true })];
};
