import type { Family } from "#data/model/close-code.ts";
import type { Mark } from "./mark.ts";

/** The side of the square, in units, that every family shape is drawn in. */
export const familyShapeSize = 10;

const solid = (d: string): Mark => ({ d, ink: "event" });
const outline = (d: string, width: number): Mark => ({ d, ink: "event", width });

/** One shape for each family, so that colour never speaks alone. */
export const familyShapes: Readonly<Record<Family, Mark>> = {
  normal: solid("M.8 5a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0z"),
  away: outline("M2 .8L6.6 5 2 9.2", 2.6),
  protocol: solid("M1 1h8v8H1z"),
  policy: solid("M3 0h4v10H3z"),
  server: solid("M5 .4L9.8 9H.2z"),
  local: outline("M1.5 5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z", 1.8),
  private: solid("M5 0l5 5-5 5-5-5z"),
  reserved: solid("M1 4h8v2H1z"),
};
