import type { MessageStack } from "../model/message.ts";
import { frames } from "./chromium/frames.ts";
import { headers } from "./chromium/headers.ts";
import { netErrorsAnswer } from "./chromium/net-errors-answer.ts";
import { netErrorsConnect } from "./chromium/net-errors-connect.ts";
import { netErrorsProxy } from "./chromium/net-errors-proxy.ts";
import { netErrorsTls } from "./chromium/net-errors-tls.ts";
import { network } from "./chromium/network.ts";
import { newerWords } from "./chromium/newer-words.ts";
import { opening } from "./chromium/opening.ts";
import { program } from "./chromium/program.ts";

export const chromium = {
  id: "chromium",
  name: "Chromium (Chrome, Edge)",
  platform: "Browser",
  messages: [
    ...opening,
    ...headers,
    ...frames,
    ...program,
    ...newerWords,
    ...network,
    ...netErrorsConnect,
    ...netErrorsAnswer,
    ...netErrorsProxy,
    ...netErrorsTls,
  ],
} as const satisfies MessageStack;
