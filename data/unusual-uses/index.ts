// Written by `npm run generate` from the files beside it.
import type { UnusualUse } from "../model/unusual-use.ts";
import { unusualUses as unusualUses1000 } from "./1000.ts";
import { unusualUses as unusualUses1001 } from "./1001.ts";
import { unusualUses as unusualUses1002 } from "./1002.ts";
import { unusualUses as unusualUses1003 } from "./1003.ts";
import { unusualUses as unusualUses1005 } from "./1005.ts";
import { unusualUses as unusualUses1006 } from "./1006.ts";
import { unusualUses as unusualUses1007 } from "./1007.ts";
import { unusualUses as unusualUses1008 } from "./1008.ts";
import { unusualUses as unusualUses1011 } from "./1011.ts";
import { unusualUses as unusualUses1012 } from "./1012.ts";
import { unusualUses as unusualUses1013 } from "./1013.ts";
import { unusualUses as unusualUses1015 } from "./1015.ts";

/** The unusual uses of every code, lowest code first. */
export const unusualUses: readonly UnusualUse[] = [
  ...unusualUses1000,
  ...unusualUses1001,
  ...unusualUses1002,
  ...unusualUses1003,
  ...unusualUses1005,
  ...unusualUses1006,
  ...unusualUses1007,
  ...unusualUses1008,
  ...unusualUses1011,
  ...unusualUses1012,
  ...unusualUses1013,
  ...unusualUses1015,
];
