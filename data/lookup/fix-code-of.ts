import { fixCode } from "../fix-code/index.ts";
import type { CodeSample } from "../model/code-sample.ts";

/** The samples for a code, in the order of its page; none for a code that has none: nobody may send 1004. */
export const fixCodeOf = (code: number): readonly CodeSample[] => fixCode[code] ?? [];
