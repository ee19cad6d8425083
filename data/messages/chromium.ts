import type { MessageStack } from "../model/message.ts";
import { frames } from "./chromium/frames.ts";
import { network } from "./chromium/network.ts";
import { opening } from "./chromium/opening.ts";
import { program } from "./chromium/program.ts";

export const chromium = {
  id: "chromium",
  name: "Chromium (Chrome, Edge)",
  platform: "Browser",
  messages: [...opening, ...frames, ...program, ...network],
} as const satisfies MessageStack;
