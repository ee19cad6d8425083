import type { ProductFix } from "../model/fix.ts";
import { pathOf, timeoutsPath } from "../model/paths.ts";

/** The page that tells more of a product: the row of its limit, else its service; or none. */
export function pageOfProduct({ limit, service }: ProductFix): string | undefined {
  if (limit !== undefined) return `${timeoutsPath}#${limit}`;
  return service === undefined ? undefined : pathOf({ kind: "service", id: service });
}
