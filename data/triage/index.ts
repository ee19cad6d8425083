// Written by `npm run generate` from the files beside it.
import type { TriageEntry } from "../model/triage.ts";
import { triage as triage1000 } from "./1000.ts";
import { triage as triage1001 } from "./1001.ts";
import { triage as triage1002 } from "./1002.ts";
import { triage as triage1003 } from "./1003.ts";
import { triage as triage1005 } from "./1005.ts";
import { triage as triage1006 } from "./1006.ts";
import { triage as triage1007 } from "./1007.ts";
import { triage as triage1008 } from "./1008.ts";
import { triage as triage1009 } from "./1009.ts";
import { triage as triage1011 } from "./1011.ts";
import { triage as triage1012 } from "./1012.ts";
import { triage as triage1013 } from "./1013.ts";
import { triage as triage1014 } from "./1014.ts";
import { triage as triage1015 } from "./1015.ts";

/** For each code with something to find out: the symptoms, the most useful question first. */
export const triage: Readonly<Record<number, readonly TriageEntry[]>> = {
  1000: triage1000,
  1001: triage1001,
  1002: triage1002,
  1003: triage1003,
  1005: triage1005,
  1006: triage1006,
  1007: triage1007,
  1008: triage1008,
  1009: triage1009,
  1011: triage1011,
  1012: triage1012,
  1013: triage1013,
  1014: triage1014,
  1015: triage1015,
};
