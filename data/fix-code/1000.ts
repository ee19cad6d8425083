import type { CodeSample } from "../model/code-sample.ts";
import { dotnetCloseNormally, goCloseNormally, javaCloseNormally } from "./close-normally.ts";
import { browserTraceClose } from "./trace-close.ts";

export const fixCode: readonly CodeSample[] = [
  browserTraceClose,
  goCloseNormally,
  javaCloseNormally,
  dotnetCloseNormally,
];
