import type { MessageStack } from "./message.ts";

export const messageStacks: readonly MessageStack[] = [];
