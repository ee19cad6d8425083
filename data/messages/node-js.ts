import type { MessageStack } from "../model/message.ts";
import { network } from "./node-js/network.ts";
import { tls } from "./node-js/tls.ts";

/** What lies below every WebSocket library of Node.js; each passes these errors on. */
export const nodeJs = {
  id: "node-js",
  name: "Node.js (network and TLS)",
  platform: "JavaScript",
  messages: [...network, ...tls],
} as const satisfies MessageStack;
