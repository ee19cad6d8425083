import type { CodeSample } from "../code-sample.ts";
import { dotnetCloseNormally, goCloseNormally, javaCloseNormally } from "./close-normally.ts";
import { browserTraceClose } from "./trace-close.ts";

export const fixCode: readonly CodeSample[] = [
  browserTraceClose,
  goCloseNormally,
  javaCloseNormally,
  dotnetCloseNormally,
];
