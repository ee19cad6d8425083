import { findService } from "#data/lookup/find-service.ts";
import type { Service } from "#data/model/service.ts";
import { wellKnownServices } from "#data/tables/well-known-services.ts";

/** Services that many people meet: the home page names them. */
export const featuredServices = (): readonly Service[] =>
  wellKnownServices.flatMap((id) => findService(id) ?? []);
