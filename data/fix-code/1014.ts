import type { CodeSample } from "../model/code-sample.ts";
import { browserReconnect, pythonReconnect } from "./reconnect.ts";

export const fixCode: readonly CodeSample[] = [browserReconnect, pythonReconnect];
