import {
  collections,
  referenceCrumb,
  type CollectionId,
} from "#data/words/pages/reference-page.ts";
import type { Crumb } from "./page-head.ts";

/** The pages above an entry of a collection: the reference, and the collection. */
export function trailTo(id: CollectionId): readonly Crumb[] {
  const { name, path } = collections[id];
  return [referenceCrumb, { name, path }];
}
