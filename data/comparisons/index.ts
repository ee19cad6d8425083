// Written by `npm run generate` from the files beside it.
import type { ConfusedPair } from "../model/comparison.ts";
import { pair1000And1001 } from "./1000-1001.ts";
import { pair1000And1005 } from "./1000-1005.ts";
import { pair1000And1006 } from "./1000-1006.ts";
import { pair1001And1006 } from "./1001-1006.ts";
import { pair1001And1012 } from "./1001-1012.ts";
import { pair1002And1003 } from "./1002-1003.ts";
import { pair1002And1007 } from "./1002-1007.ts";
import { pair1002And1010 } from "./1002-1010.ts";
import { pair1003And1007 } from "./1003-1007.ts";
import { pair1003And1008 } from "./1003-1008.ts";
import { pair1005And1006 } from "./1005-1006.ts";
import { pair1006And1008 } from "./1006-1008.ts";
import { pair1006And1009 } from "./1006-1009.ts";
import { pair1006And1011 } from "./1006-1011.ts";
import { pair1006And1012 } from "./1006-1012.ts";
import { pair1006And1013 } from "./1006-1013.ts";
import { pair1006And1014 } from "./1006-1014.ts";
import { pair1006And1015 } from "./1006-1015.ts";
import { pair1006And3008 } from "./1006-3008.ts";
import { pair1006And4000 } from "./1006-4000.ts";
import { pair1006And4401 } from "./1006-4401.ts";
import { pair1008And1009 } from "./1008-1009.ts";
import { pair1008And1011 } from "./1008-1011.ts";
import { pair1008And3000 } from "./1008-3000.ts";
import { pair1008And3003 } from "./1008-3003.ts";
import { pair1008And4401 } from "./1008-4401.ts";
import { pair1011And1013 } from "./1011-1013.ts";
import { pair1011And1014 } from "./1011-1014.ts";
import { pair1012And1013 } from "./1012-1013.ts";
import { pair1013And1014 } from "./1013-1014.ts";
import { pair3000And3003 } from "./3000-3003.ts";
import { pair3000And4401 } from "./3000-4401.ts";
import { pair3008And4408 } from "./3008-4408.ts";
import { pair4001And4401 } from "./4001-4401.ts";
import { pair4003And4403 } from "./4003-4403.ts";
import { pair4009And4409 } from "./4009-4409.ts";

/** Every pair that people confuse, the lower first number first, then the lower second. */
export const confusedPairs: readonly ConfusedPair[] = [
  pair1000And1001,
  pair1000And1005,
  pair1000And1006,
  pair1001And1006,
  pair1001And1012,
  pair1002And1003,
  pair1002And1007,
  pair1002And1010,
  pair1003And1007,
  pair1003And1008,
  pair1005And1006,
  pair1006And1008,
  pair1006And1009,
  pair1006And1011,
  pair1006And1012,
  pair1006And1013,
  pair1006And1014,
  pair1006And1015,
  pair1006And3008,
  pair1006And4000,
  pair1006And4401,
  pair1008And1009,
  pair1008And1011,
  pair1008And3000,
  pair1008And3003,
  pair1008And4401,
  pair1011And1013,
  pair1011And1014,
  pair1012And1013,
  pair1013And1014,
  pair3000And3003,
  pair3000And4401,
  pair3008And4408,
  pair4001And4401,
  pair4003And4403,
  pair4009And4409,
];
