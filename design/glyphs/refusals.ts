// Endings behind a bar: what stands before it says why.

import { between, innerEdges, isSmall } from "../sheet.ts";
import { arrow, bar, bothLifelines, circle, outline, solid, type Draw } from "../strokes.ts";

export const refusedByRule: Draw = (sheet) => {
  const x = between(sheet, isSmall(sheet) ? 0.8 : 0.72);
  const { left } = innerEdges(sheet);
  return [bothLifelines(sheet), bar(sheet, x), ...arrow(sheet, left, x - sheet.eventWidth * 0.9)];
};

export const refusedUnknown: Draw = (sheet) => [
  bothLifelines(sheet),
  outline(sheet, circle(between(sheet, 0.32), sheet.row, (isSmall(sheet) ? 2 : 2.3) * sheet.step)),
  bar(sheet, between(sheet, 0.72)),
];

export const refusedKnown: Draw = (sheet) => [
  bothLifelines(sheet),
  solid(circle(between(sheet, 0.32), sheet.row, (isSmall(sheet) ? 2.5 : 2.9) * sheet.step)),
  bar(sheet, between(sheet, 0.72)),
];
