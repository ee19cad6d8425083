import type { TimeoutLimit } from "#data/model/timeout.ts";
import { clientLimits } from "./clients.ts";
import { cloudLimits } from "./clouds.ts";
import { frameworkLimits } from "./frameworks.ts";
import { proxyLimits } from "./proxies.ts";
import { pythonLimits } from "./python.ts";
import { serverLimits } from "./servers.ts";

/**
 * The limits whose figure was read in the product's own documentation or source, proxies and load
 * balancers first, then platforms, then servers and libraries. Figures that only users report are
 * left out: an absent product is an unknown limit, not an absent one.
 */
export const timeoutLimits: readonly TimeoutLimit[] = [
  ...proxyLimits,
  ...cloudLimits,
  ...serverLimits,
  ...frameworkLimits,
  ...pythonLimits,
  ...clientLimits,
];
