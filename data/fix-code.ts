import type { CodeSample } from "./code-sample.ts";
import { fixCode as fix1000 } from "./fix-code/1000.ts";
import { fixCode as fix1001 } from "./fix-code/1001.ts";
import { fixCode as fix1002 } from "./fix-code/1002.ts";
import { fixCode as fix1003 } from "./fix-code/1003.ts";
import { fixCode as fix1005 } from "./fix-code/1005.ts";
import { fixCode as fix1006 } from "./fix-code/1006.ts";
import { fixCode as fix1007 } from "./fix-code/1007.ts";
import { fixCode as fix1008 } from "./fix-code/1008.ts";
import { fixCode as fix1009 } from "./fix-code/1009.ts";
import { fixCode as fix1010 } from "./fix-code/1010.ts";
import { fixCode as fix1011 } from "./fix-code/1011.ts";
import { fixCode as fix1012 } from "./fix-code/1012.ts";
import { fixCode as fix1013 } from "./fix-code/1013.ts";
import { fixCode as fix1014 } from "./fix-code/1014.ts";
import { fixCode as fix1015 } from "./fix-code/1015.ts";
import { fixCode as fix3000 } from "./fix-code/3000.ts";
import { fixCode as fix3003 } from "./fix-code/3003.ts";
import { fixCode as fix3008 } from "./fix-code/3008.ts";

/** The code that mends what each registered code stands for. 1004 has none: nobody may send it. */
export const fixCode: Readonly<Record<number, readonly CodeSample[]>> = {
  1000: fix1000,
  1001: fix1001,
  1002: fix1002,
  1003: fix1003,
  1005: fix1005,
  1006: fix1006,
  1007: fix1007,
  1008: fix1008,
  1009: fix1009,
  1010: fix1010,
  1011: fix1011,
  1012: fix1012,
  1013: fix1013,
  1014: fix1014,
  1015: fix1015,
  3000: fix3000,
  3003: fix3003,
  3008: fix3008,
};

/** The samples for a code, in the order of its page; none for a code that has none. */
export const fixCodeOf = (code: number): readonly CodeSample[] => fixCode[code] ?? [];
