import type { CodeSample } from "../model/code-sample.ts";
import { pythonOffTheLoop } from "./off-the-loop.ts";
import { browserReconnect } from "./reconnect.ts";

export const fixCode: readonly CodeSample[] = [browserReconnect, pythonOffTheLoop];
