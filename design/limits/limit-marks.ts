import type { TimeoutLimit } from "#data/model/timeout.ts";
import { axisPercent } from "./log-axis.ts";

/** The limits of one kind that have one value: a line of the picture. */
export interface LimitMark {
  /** `null` where there is none until somebody sets it. */
  readonly seconds: number | null;
  /** How long the line is, in hundredths of the axis. */
  readonly percent: number;
  /** Where their names stand: to the right of the line, as long as there is room, or above or below it. */
  readonly names: "beside" | "above" | "below";
  readonly limits: readonly TimeoutLimit[];
}

/** Up to here, in hundredths, a phone has room for a name to the right of a line. */
const lastBeside = 57;

function markOf(seconds: number | null, limits: readonly TimeoutLimit[]): LimitMark {
  const inOrder = limits.toSorted((a, b) => a.product.localeCompare(b.product, "en"));
  if (seconds === null) return { seconds, percent: 100, names: "below", limits: inOrder };
  const percent = axisPercent(seconds);
  return { seconds, percent, names: percent > lastBeside ? "above" : "beside", limits: inOrder };
}

/** The lines of the limits of one kind, the shortest first, those without a default last. */
export const limitMarks = (
  limits: readonly TimeoutLimit[],
  kind: TimeoutLimit["kind"],
): readonly LimitMark[] =>
  [...Map.groupBy(limits, ({ defaultSeconds }) => defaultSeconds)]
    .map(([seconds, all]) =>
      markOf(
        seconds,
        all.filter((limit) => limit.kind === kind),
      ),
    )
    .filter((mark) => mark.limits.length > 0)
    .toSorted((a, b) => (a.seconds ?? Infinity) - (b.seconds ?? Infinity));
