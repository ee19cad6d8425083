// Written by `npm run generate` from the files beside it.
import type { CloseCodeGuide } from "../model/close-code.ts";
import { guide as guide1000 } from "./1000.ts";
import { guide as guide1001 } from "./1001.ts";
import { guide as guide1002 } from "./1002.ts";
import { guide as guide1003 } from "./1003.ts";
import { guide as guide1004 } from "./1004.ts";
import { guide as guide1005 } from "./1005.ts";
import { guide as guide1006 } from "./1006.ts";
import { guide as guide1007 } from "./1007.ts";
import { guide as guide1008 } from "./1008.ts";
import { guide as guide1009 } from "./1009.ts";
import { guide as guide1010 } from "./1010.ts";
import { guide as guide1011 } from "./1011.ts";
import { guide as guide1012 } from "./1012.ts";
import { guide as guide1013 } from "./1013.ts";
import { guide as guide1014 } from "./1014.ts";
import { guide as guide1015 } from "./1015.ts";
import { guide as guide3000 } from "./3000.ts";
import { guide as guide3003 } from "./3003.ts";
import { guide as guide3008 } from "./3008.ts";

/** The long part of every registered code, lowest first. */
export const closeCodeGuides: readonly CloseCodeGuide[] = [
  guide1000,
  guide1001,
  guide1002,
  guide1003,
  guide1004,
  guide1005,
  guide1006,
  guide1007,
  guide1008,
  guide1009,
  guide1010,
  guide1011,
  guide1012,
  guide1013,
  guide1014,
  guide1015,
  guide3000,
  guide3003,
  guide3008,
];
