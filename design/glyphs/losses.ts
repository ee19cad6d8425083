// Endings in which something on the way was cut, failed or stayed silent.

import { unit } from "../mark.ts";
import { between, innerEdges, isSmall, type Sheet } from "../sheet.ts";
import {
  arrow,
  arrowhead,
  bothLifelines,
  circle,
  cross,
  lifeline,
  outlineWidth,
  solid,
  stroke,
  unreachedServer,
  type Draw,
} from "../strokes.ts";

export const cut: Draw = (sheet) => {
  const { left, right } = innerEdges(sheet);
  const [rise, lean] = [4 * sheet.step, 1.4 * sheet.step];
  const slash = (x: number) =>
    `M${unit(x - lean)} ${unit(sheet.row + rise)}L${unit(x + lean)} ${unit(sheet.row - rise)}`;
  const [first, second] = [between(sheet, 0.345), between(sheet, 0.655)];
  const line = `M${unit(left)} ${sheet.row}H${unit(first)}${slash(first)}${slash(second)}M${unit(second)} ${sheet.row}H${unit(right)}`;
  return [bothLifelines(sheet), stroke(line, sheet.eventWidth)];
};

/** At 16 px head and cross stand alone, without a line between them. */
export const fault: Draw = (sheet) => {
  const { left, right } = innerEdges(sheet);
  if (isSmall(sheet))
    return [
      bothLifelines(sheet),
      cross(right - 2.75, sheet.row, 2, outlineWidth(sheet)),
      arrowhead(sheet, left, sheet.row, -1),
    ];
  const reach = 2.6 * sheet.step;
  const x = right - reach - 0.5 * sheet.step;
  return [
    bothLifelines(sheet),
    cross(x, sheet.row, reach, sheet.eventWidth * 0.9),
    ...arrow(sheet, x - reach * 0.2, left),
  ];
};

/** A third lifeline is the gateway; at 16 px there is no room for its arrow. */
export const badUpstream: Draw = (sheet) => {
  const gateway = gatewayOf(sheet);
  const [x, reach] = isSmall(sheet) ? [10, 1.75] : [between(sheet, 0.76), 1.7 * sheet.step];
  const toClient = arrow(sheet, gateway - sheet.wireWidth / 2, innerEdges(sheet).left);
  return [
    ...unreachedServer(sheet),
    lifeline(sheet, gateway),
    cross(x, sheet.row, reach, outlineWidth(sheet)),
    ...(isSmall(sheet) ? [] : toClient),
  ];
};

/** Where a gateway stands: in the middle, or a little to the left where a cross needs the room. */
export const gatewayOf = (sheet: Sheet): number => (isSmall(sheet) ? 6 : between(sheet, 0.5));

/** A lock: stopped in TLS. */
export const tlsFailure: Draw = (sheet) => {
  const { row: y, step: q } = sheet;
  const x = between(sheet, 0.5);
  return [
    ...unreachedServer(sheet),
    solid(
      `M${unit(x - 3.6 * q)} ${unit(y - q)}h${unit(7.2 * q)}v${unit(6 * q)}h${unit(-7.2 * q)}z`,
    ),
    stroke(
      `M${unit(x - 2.1 * q)} ${unit(y - 0.8 * q)}v${unit(-1.6 * q)}a${unit(2.1 * q)} ${unit(2.1 * q)} 0 0 1 ${unit(4.2 * q)} 0v${unit(1.6 * q)}`,
      outlineWidth(sheet),
    ),
  ];
};

/** A clock: silence. */
export const outOfTime: Draw = (sheet) => {
  const { row: y, step: q } = sheet;
  const x = between(sheet, 0.5);
  return [
    bothLifelines(sheet),
    stroke(circle(x, y, 3.9 * q), outlineWidth(sheet)),
    stroke(`M${unit(x)} ${unit(y - 2.2 * q)}V${y}h${unit(1.9 * q)}`, sheet.eventWidth * 0.7),
  ];
};

export const noMeaning: Draw = (sheet) => [
  bothLifelines(sheet),
  ...[0.27, 0.5, 0.73].map((part) =>
    solid(circle(between(sheet, part), sheet.row, sheet.eventWidth * 0.6)),
  ),
];
