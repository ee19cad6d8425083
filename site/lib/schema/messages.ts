import type { messageStackEntry } from "../api/messages.ts";
import { list, object, shared, type JsonSchema } from "./json-schema.ts";
import { stackHead } from "./message-stack.ts";

const entry = object<ReturnType<typeof messageStackEntry>>("A stack, in short.", {
  ...stackHead,
  messageCount: { description: "How many lines of it are known.", type: "integer", minimum: 1 },
  json: shared("address"),
});

/** The schema of the index of messages. */
export const messagesSchema: JsonSchema = object<{ stacks: unknown }>(
  "Every stack whose lines are known.",
  { stacks: list("By id.", entry) },
);
