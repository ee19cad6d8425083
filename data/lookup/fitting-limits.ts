import type { TimeoutLimit } from "../model/timeout.ts";

/** What a limit is compared by. */
export type LimitTime = Pick<TimeoutLimit, "defaultSeconds">;

/** How much shorter than an observed time a limit may be at least, in seconds, and as a part of it. */
export const margin = { seconds: 5, part: 1 / 50 } as const;

/**
 * Whether a limit may have ended a connection after this time: it is equal to it, or shorter by no
 * more than {@link margin}. An end is seen a little after the limit ran out, and never before.
 */
export const fits = ({ defaultSeconds }: LimitTime, seconds: number): boolean =>
  defaultSeconds !== null &&
  defaultSeconds <= seconds &&
  defaultSeconds >= seconds - Math.max(margin.seconds, seconds * margin.part);

/** The limits on both sides of a time that none fits. */
export interface NearLimits<Limit> {
  readonly shorter: readonly Limit[];
  readonly longer: readonly Limit[];
}

/** The limits that are next to a time, on each side all those of one value. */
export function limitsNextTo<Limit extends LimitTime>(
  limits: readonly Limit[],
  seconds: number,
): NearLimits<Limit> {
  const values = limits.flatMap(({ defaultSeconds }) => defaultSeconds ?? []);
  const below = Math.max(...values.filter((value) => value <= seconds));
  const above = Math.min(...values.filter((value) => value > seconds));
  const of = (value: number) => limits.filter((limit) => limit.defaultSeconds === value);
  return { shorter: of(below), longer: of(above) };
}
