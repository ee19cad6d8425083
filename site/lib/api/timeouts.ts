import { situationsOfLimit } from "#data/lookup/limit-links.ts";
import { limitPath } from "#data/model/paths.ts";
import { resolveSource } from "#data/model/source.ts";
import type { TimeoutLimit } from "#data/model/timeout.ts";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { answer } from "./answer.ts";

/** One limit, with its row on the page. */
export const timeoutFacts = (limit: TimeoutLimit, origin: URL) => ({
  ...limit,
  causes: situationsOfLimit(limit),
  sources: limit.sources.map(resolveSource),
  url: new URL(limitPath(limit.id), origin).href,
});

/** `timeouts.json`: every documented limit on silence or age. */
export const apiTimeouts = (origin: URL) =>
  answer("timeouts", origin, {
    timeouts: timeoutLimits.map((limit) => timeoutFacts(limit, origin)),
  });
