// Endings that a Close frame tells, or that it asks for.

import { unit } from "../mark.ts";
import { between, innerEdges, isSmall } from "../sheet.ts";
import {
  arrow,
  arrowhead,
  arrowToClient,
  arrowToServer,
  bothLifelines,
  diamond,
  footed,
  lifeline,
  outline,
  solid,
  stroke,
  type Draw,
} from "../strokes.ts";

export const bothWays: Draw = (sheet) => [
  bothLifelines(sheet),
  ...arrowToServer(sheet, sheet.row - sheet.spread),
  ...arrowToClient(sheet, sheet.row + sheet.spread),
];

/** The lifeline that ends has a foot; at 16 px there is no room for it. */
export const departure: Draw = (sheet) => [
  isSmall(sheet)
    ? lifeline(sheet, sheet.client, { to: sheet.row + sheet.eventWidth / 2 })
    : footed(lifeline(sheet, sheet.client, { to: sheet.row + sheet.spread }), sheet),
  lifeline(sheet, sheet.server),
  ...arrowToServer(sheet),
];

/** A box with nothing in it; at 16 px it stands before the head, without a line. */
export const emptyClose: Draw = (sheet) => {
  const { left, right } = innerEdges(sheet);
  const [x, width, half] = isSmall(sheet)
    ? [sheet.client + 2, 4, 2.5]
    : [between(sheet, 0.2), 4.6 * sheet.step, 3 * sheet.step];
  const box = `M${unit(x)} ${unit(sheet.row - half)}h${unit(width)}v${unit(2 * half)}h${unit(-width)}z`;
  if (isSmall(sheet))
    return [bothLifelines(sheet), outline(sheet, box), arrowhead(sheet, right, sheet.row, 1)];
  const line = `M${unit(left)} ${sheet.row}H${unit(x)}${box}`;
  return [bothLifelines(sheet), stroke(line, sheet.eventWidth), ...arrow(sheet, x + width, right)];
};

export const restart: Draw = (sheet) => [
  lifeline(sheet, sheet.client),
  lifeline(sheet, sheet.server, { to: sheet.row - sheet.spread + sheet.eventWidth / 2 }),
  ...arrowToClient(sheet, sheet.row - sheet.spread),
  { ...lifeline(sheet, sheet.server, { from: sheet.row + sheet.step * 0.8 }), ink: "event" },
];

export const turnedBack: Draw = (sheet) => {
  const { left } = innerEdges(sheet);
  const r = unit(sheet.spread);
  const [above, below] = [sheet.row - sheet.spread, sheet.row + sheet.spread];
  const turn = `M${unit(left)} ${above}H${unit(between(sheet, 0.62))}a${r} ${r} 0 0 1 0 ${unit(2 * sheet.spread)}H${unit(left + sheet.head * 0.9)}`;
  return [bothLifelines(sheet), stroke(turn, sheet.eventWidth), arrowhead(sheet, left, below, -1)];
};

/** A shape of the service's own; at 16 px it stands right behind the head. */
export const privateUse: Draw = (sheet) => {
  const [x, reach] = isSmall(sheet) ? [9.5, 3] : [between(sheet, 0.56), 3.4 * sheet.step];
  return [
    bothLifelines(sheet),
    solid(diamond(x, sheet.row, reach)),
    ...(isSmall(sheet)
      ? [arrowhead(sheet, innerEdges(sheet).left, sheet.row, -1)]
      : arrowToClient(sheet)),
  ];
};
