// Written by `npm run generate` from the files beside it.
import type { CodeSample } from "../model/code-sample.ts";
import { fixCode as fixCode1000 } from "./1000.ts";
import { fixCode as fixCode1001 } from "./1001.ts";
import { fixCode as fixCode1002 } from "./1002.ts";
import { fixCode as fixCode1003 } from "./1003.ts";
import { fixCode as fixCode1005 } from "./1005.ts";
import { fixCode as fixCode1006 } from "./1006.ts";
import { fixCode as fixCode1007 } from "./1007.ts";
import { fixCode as fixCode1008 } from "./1008.ts";
import { fixCode as fixCode1009 } from "./1009.ts";
import { fixCode as fixCode1010 } from "./1010.ts";
import { fixCode as fixCode1011 } from "./1011.ts";
import { fixCode as fixCode1012 } from "./1012.ts";
import { fixCode as fixCode1013 } from "./1013.ts";
import { fixCode as fixCode1014 } from "./1014.ts";
import { fixCode as fixCode1015 } from "./1015.ts";
import { fixCode as fixCode3000 } from "./3000.ts";
import { fixCode as fixCode3003 } from "./3003.ts";
import { fixCode as fixCode3008 } from "./3008.ts";

/** The code that mends what each registered code stands for. */
export const fixCode: Readonly<Record<number, readonly CodeSample[]>> = {
  1000: fixCode1000,
  1001: fixCode1001,
  1002: fixCode1002,
  1003: fixCode1003,
  1005: fixCode1005,
  1006: fixCode1006,
  1007: fixCode1007,
  1008: fixCode1008,
  1009: fixCode1009,
  1010: fixCode1010,
  1011: fixCode1011,
  1012: fixCode1012,
  1013: fixCode1013,
  1014: fixCode1014,
  1015: fixCode1015,
  3000: fixCode3000,
  3003: fixCode3003,
  3008: fixCode3008,
};
