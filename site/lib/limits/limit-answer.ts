import { fits, limitsNextTo } from "#data/lookup/fitting-limits.ts";
import type { TimeoutLimit } from "#data/model/timeout.ts";
import {
  fittingHeading,
  fittingKinds,
  fittingRule,
  nextLimits,
} from "#data/words/pages/limit-words.ts";

/** What of a limit an answer needs: the table of the page has it too. */
export type ListedLimit = Pick<
  TimeoutLimit,
  "id" | "product" | "setting" | "kind" | "defaultSeconds"
>;

/** Limits to look at, with what stands before them. */
export interface LimitList<Limit> {
  readonly label?: string;
  readonly limits: readonly Limit[];
}

/** What is said of a reader's time. */
export interface LimitAnswer<Limit> {
  readonly heading: string;
  readonly lists: readonly LimitList<Limit>[];
  readonly paragraphs: readonly string[];
}

/**
 * Which limits may have ended a connection after this time; where none may, those next to it.
 * @param limits every limit, in the order in which they are to stand
 */
export function limitAnswer<Limit extends ListedLimit>(
  limits: readonly Limit[],
  seconds: number,
): LimitAnswer<Limit> {
  const fitting = limits.filter((limit) => fits(limit, seconds));
  const heading = fittingHeading(fitting.length, seconds);
  if (fitting.length > 0)
    return {
      heading,
      lists: [{ limits: fitting }],
      paragraphs: [fittingKinds(fitting), fittingRule],
    };
  const { shorter, longer } = limitsNextTo(limits, seconds);
  const next = [
    { label: nextLimits.shorter, limits: shorter },
    { label: nextLimits.longer, limits: longer },
  ];
  return {
    heading,
    lists: next.filter((list) => list.limits.length > 0),
    paragraphs: [fittingRule],
  };
}
