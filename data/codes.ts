import type { CloseCode } from "./close-code.ts";
import { closeCode as code1000 } from "./codes/1000.ts";
import { closeCode as code1001 } from "./codes/1001.ts";
import { closeCode as code1002 } from "./codes/1002.ts";
import { closeCode as code1003 } from "./codes/1003.ts";
import { closeCode as code1004 } from "./codes/1004.ts";
import { closeCode as code1005 } from "./codes/1005.ts";
import { closeCode as code1006 } from "./codes/1006.ts";
import { closeCode as code1007 } from "./codes/1007.ts";
import { closeCode as code1008 } from "./codes/1008.ts";
import { closeCode as code1009 } from "./codes/1009.ts";
import { closeCode as code1010 } from "./codes/1010.ts";
import { closeCode as code1011 } from "./codes/1011.ts";
import { closeCode as code1012 } from "./codes/1012.ts";
import { closeCode as code1013 } from "./codes/1013.ts";
import { closeCode as code1014 } from "./codes/1014.ts";
import { closeCode as code1015 } from "./codes/1015.ts";
import { closeCode as code3000 } from "./codes/3000.ts";
import { closeCode as code3003 } from "./codes/3003.ts";
import { closeCode as code3008 } from "./codes/3008.ts";

/** The short facts of every registered code, lowest first. Imports no guide: the element stays small. */
export const closeCodes: readonly CloseCode[] = [
  code1000,
  code1001,
  code1002,
  code1003,
  code1004,
  code1005,
  code1006,
  code1007,
  code1008,
  code1009,
  code1010,
  code1011,
  code1012,
  code1013,
  code1014,
  code1015,
  code3000,
  code3003,
  code3008,
];
