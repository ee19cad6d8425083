import type { Situation } from "./situation.ts";
import { situations } from "./situations.ts";

/** The situation with this id, if there is one. */
export const findSituation = (id: string): Situation | undefined =>
  situations.find((situation) => situation.id === id);
