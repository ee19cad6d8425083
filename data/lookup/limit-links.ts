import type { SituationId } from "../model/situation.ts";
import type { TimeoutLimit } from "../model/timeout.ts";
import { timeoutLimits } from "../tables/timeouts/index.ts";

/** What happens when a limit runs out of which nothing else is said. */
const causedByKind: Readonly<Record<TimeoutLimit["kind"], SituationId>> = {
  idle: "idle-timeout",
  lifetime: "lifetime-limit",
};

/** The situations that a limit causes when it runs out, the likeliest first. */
export const situationsOfLimit = ({
  kind,
  causes = [causedByKind[kind]],
}: TimeoutLimit): readonly SituationId[] => causes;

/** Limits without a default come last: nobody meets them unless somebody has set them. */
const rank = ({ defaultSeconds }: TimeoutLimit): number => defaultSeconds ?? Infinity;

/** The limits that cause a situation, the shortest first. */
export const limitsOfSituation = (id: SituationId): readonly TimeoutLimit[] =>
  timeoutLimits
    .filter((limit) => situationsOfLimit(limit).includes(id))
    .toSorted((a, b) => rank(a) - rank(b));
