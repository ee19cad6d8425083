import type { MessageStack } from "../model/message.ts";
import { frames } from "./node-ws/frames.ts";
import { network } from "./node-ws/network.ts";
import { opening } from "./node-ws/opening.ts";
import { program } from "./node-ws/program.ts";

export const nodeWs = {
  id: "node-ws",
  name: "ws (Node.js)",
  platform: "JavaScript",
  messages: [...opening, ...program, ...frames, ...network],
} as const satisfies MessageStack;
