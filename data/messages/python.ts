import type { MessageStack } from "../model/message.ts";
import { network } from "./python/network.ts";
import { tls } from "./python/tls.ts";

/** What lies below every WebSocket library of Python; each passes these exceptions on. */
export const python = {
  id: "python",
  name: "Python (socket, ssl, asyncio)",
  platform: "Python",
  messages: [...network, ...tls],
} as const satisfies MessageStack;
