import type { MessageSide } from "#data/model/message.ts";
import { situationIds } from "#data/model/situation.ts";
import type { messageFacts, messageStackFacts } from "../api/messages.ts";
import type { linePlace } from "../api/read-from.ts";
import {
  list,
  object,
  oneOf,
  shared,
  text,
  type JsonSchema,
  type PropertiesOf,
} from "./json-schema.ts";

const sides = ["client", "server", "either", "proxy"] as const satisfies readonly MessageSide[];

type LinePlace = ReturnType<typeof linePlace>;

const kinds = ["source", "docs", "thread"] as const satisfies readonly LinePlace["kind"][];

const pattern = object<ReturnType<typeof messageFacts>["pattern"]>(
  "A JavaScript regular expression that matches the line anywhere in a log: `new RegExp(source, flags)`.",
  {
    source: text("The pattern, with named groups for what the line tells."),
    flags: text("The flags."),
  },
);

const readFrom = object<LinePlace>("Where the line was read.", {
  kind: oneOf("The stack's source, its documentation, or a thread that quotes it.", kinds),
  title: text("What the place is called."),
  url: shared("web"),
});

const message = object<ReturnType<typeof messageFacts>>(
  "One line that the stack prints.",
  {
    id: { ...shared("id"), description: "Unique in its stack and stable for ever." },
    text: text("The line as the stack's source has it, with {placeholders}."),
    pattern,
    example: text("A line that the pattern matches."),
    situation: oneOf("What it means: the id of a situation.", situationIds),
    code: { ...shared("number"), description: "The close code that the stack reports, or sends." },
    reports: {
      ...shared("number"),
      description:
        "What its own end reports, where `code` is only in the Close frame that it sends.",
    },
    isOnlySent: {
      const: true,
      description:
        "Whether `code` is only in the Close frame that it sends, and its own end reports no code.",
    },
    side: oneOf("Which end prints it.", sides),
    readFrom,
  },
  ["code", "reports", "isOnlySent"],
);

/** What the index and the full record of a stack share. */
export const stackHead: PropertiesOf<
  Record<"id" | "name" | "platform" | "url" | "markdown", string>
> = {
  id: shared("id"),
  name: text("The client, server, library or proxy."),
  platform: text("The language or platform."),
  url: shared("address"),
  markdown: shared("address"),
};

/** The schema of what one stack prints. */
export const messageStackSchema: JsonSchema = object<ReturnType<typeof messageStackFacts>>(
  "What one client, server, library or proxy prints.",
  { ...stackHead, messages: list("Its lines.", message) },
);
