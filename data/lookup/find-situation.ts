import type { Situation } from "../model/situation.ts";
import { situations } from "../situations/index.ts";

/** The situation with this id, if there is one. */
export const findSituation = (id: string): Situation | undefined =>
  situations.find((situation) => situation.id === id);
