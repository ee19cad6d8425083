import type { MessageStack } from "../model/message.ts";
import { closed } from "./python-websockets/closed.ts";
import { opening } from "./python-websockets/opening.ts";
import { running } from "./python-websockets/running.ts";

export const pythonWebsockets = {
  id: "python-websockets",
  name: "websockets (Python)",
  platform: "Python",
  messages: [...closed, ...opening, ...running],
} as const satisfies MessageStack;
