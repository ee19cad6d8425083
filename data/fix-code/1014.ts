import type { CodeSample } from "../code-sample.ts";
import { browserReconnect, pythonReconnect } from "./reconnect.ts";

export const fixCode: readonly CodeSample[] = [browserReconnect, pythonReconnect];
