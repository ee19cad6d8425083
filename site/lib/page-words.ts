import type { Message, MessageSide, MessageStack } from "../../data/message.ts";
import type { Service } from "../../data/service.ts";
import type { Situation } from "../../data/situation.ts";
import type { TimeoutLimit } from "../../data/timeouts.ts";

/** What an overview says of itself: its heading, and a sentence for search results and llms.txt. */
export interface OverviewWords {
  readonly heading: string;
  readonly description: string;
}

/** The words of `/services/`. */
export const servicesWords = (services: readonly Service[]): OverviewWords => ({
  heading: "Close codes of services",
  description: `${services.reduce((sum, { codes }) => sum + codes.length, 0)} close codes of ${services.length} services and servers: what each means, whether to reconnect, and where that was read.`,
});

/** The words of `/situations/`. */
export const situationsWords = (situations: readonly Situation[]): OverviewWords => ({
  heading: "What happened on the line",
  description: `${situations.length} things that happen to a WebSocket connection: how each looks, how to confirm it in a minute, and what to do first.`,
});

/** The words of `/timeouts/`. */
export const timeoutsWords = (limits: readonly TimeoutLimit[]): OverviewWords => ({
  heading: "Idle timeouts and lifetime limits",
  description: `${limits.length} documented limits that close a WebSocket: product, setting, default in seconds, what the client sees, whether it can be raised.`,
});

/** The words of `/messages/`. */
export const messagesWords = (stacks: readonly MessageStack[]): OverviewWords => ({
  heading: "Log lines",
  description: `${stacks.reduce((sum, { messages }) => sum + messages.length, 0)} lines that ${stacks.length} clients, servers and proxies print when a WebSocket fails, and what each means.`,
});

/** The words of one stack's page. */
export const stackWords = ({ name, messages }: MessageStack): OverviewWords => ({
  heading: `What ${name} prints`,
  description: `${messages.length} lines that ${name} prints when a WebSocket fails, each with what happened and the close code, where it reports one.`,
});

/** The words of the page of every line that means a code. */
export const codeLinesWords = (
  code: number,
  name: string,
  lines: readonly unknown[],
): OverviewWords => ({
  heading: `Log lines that mean ${code}`,
  description: `${lines.length} lines that clients, servers and proxies print when a WebSocket ends with ${code} ${name}, by stack.`,
});

/** The words of `/compare/`. */
export const compareWords: OverviewWords = {
  heading: "Compare two close codes",
  description:
    "Pick two of the registered WebSocket close codes and see what tells them apart: who sends each, on the wire or not, and whether to reconnect.",
};

/** What runs out, in a word for a narrow column. */
export const limitKinds: Readonly<Record<TimeoutLimit["kind"], string>> = {
  idle: "Silence",
  lifetime: "Age",
};

/** A limit's default as a table shows it. */
export const limitDefault = ({ defaultSeconds }: TimeoutLimit): string =>
  defaultSeconds === null ? "none" : `${defaultSeconds} s`;

/** Who prints a line, after “Printed by the”. */
export const messageSides: Readonly<Record<MessageSide, string>> = {
  client: "client",
  server: "server",
  either: "client or server",
  proxy: "proxy",
};

/** What kind of place a line was read in. */
export const messagePlaces: Readonly<Record<Message["readFrom"]["kind"], string>> = {
  source: "source",
  docs: "documentation",
  thread: "thread",
};

/** What the fields of `/find` say: the one of the home page and the one of the search card. */
export const findWords = {
  label: "Close code, service or log line",
  example: "1006, or discord 4004",
  button: "Look it up",
} as const;

/** What stands before the change that cannot make a situation worse. */
export const firstSafeMoveLabel = "First safe move";
