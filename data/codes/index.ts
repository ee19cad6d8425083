// Written by `npm run generate` from the files beside it.
import type { CloseCode } from "../model/close-code.ts";
import { closeCode as closeCode1000 } from "./1000.ts";
import { closeCode as closeCode1001 } from "./1001.ts";
import { closeCode as closeCode1002 } from "./1002.ts";
import { closeCode as closeCode1003 } from "./1003.ts";
import { closeCode as closeCode1004 } from "./1004.ts";
import { closeCode as closeCode1005 } from "./1005.ts";
import { closeCode as closeCode1006 } from "./1006.ts";
import { closeCode as closeCode1007 } from "./1007.ts";
import { closeCode as closeCode1008 } from "./1008.ts";
import { closeCode as closeCode1009 } from "./1009.ts";
import { closeCode as closeCode1010 } from "./1010.ts";
import { closeCode as closeCode1011 } from "./1011.ts";
import { closeCode as closeCode1012 } from "./1012.ts";
import { closeCode as closeCode1013 } from "./1013.ts";
import { closeCode as closeCode1014 } from "./1014.ts";
import { closeCode as closeCode1015 } from "./1015.ts";
import { closeCode as closeCode3000 } from "./3000.ts";
import { closeCode as closeCode3003 } from "./3003.ts";
import { closeCode as closeCode3008 } from "./3008.ts";

/** The short facts of every registered code, lowest first. Imports no guide: the element stays small. */
export const closeCodes: readonly CloseCode[] = [
  closeCode1000,
  closeCode1001,
  closeCode1002,
  closeCode1003,
  closeCode1004,
  closeCode1005,
  closeCode1006,
  closeCode1007,
  closeCode1008,
  closeCode1009,
  closeCode1010,
  closeCode1011,
  closeCode1012,
  closeCode1013,
  closeCode1014,
  closeCode1015,
  closeCode3000,
  closeCode3003,
  closeCode3008,
];
