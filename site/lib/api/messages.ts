import type { Message, MessageStack } from "#data/model/message.ts";
import { messageStacks } from "#data/messages/index.ts";
import { pathOf } from "#data/model/paths.ts";
import { answer, pageAddresses } from "./answer.ts";
import { apiItemPath } from "./paths.ts";
import { linePlace } from "./read-from.ts";

/** One line that a stack prints; its pattern as `source` and `flags`, since JSON has no RegExp. */
export const messageFacts = (message: Message) => ({
  ...message,
  pattern: { source: message.pattern.source, flags: message.pattern.flags },
  readFrom: linePlace(message.readFrom),
});

/** One stack with its lines, without the address of its schema. */
export const messageStackFacts = (stack: MessageStack, origin: URL) => ({
  ...stack,
  ...pageAddresses(pathOf({ kind: "message-stack", id: stack.id }), origin),
  messages: stack.messages.map(messageFacts),
});

/** `messages/<stack>.json`: what one stack prints. */
export const apiMessageStack = (stack: MessageStack, origin: URL) =>
  answer("message-stack", origin, messageStackFacts(stack, origin));

/** A stack as the index lists it. */
export const messageStackEntry = ({ id, name, platform, messages }: MessageStack, origin: URL) => ({
  id,
  name,
  platform,
  messageCount: messages.length,
  ...pageAddresses(pathOf({ kind: "message-stack", id }), origin),
  json: new URL(apiItemPath("messages", id), origin).href,
});

/** `messages.json`: every stack, in short. */
export const apiMessages = (origin: URL) =>
  answer("messages", origin, {
    stacks: messageStacks.map((stack) => messageStackEntry(stack, origin)),
  });
