import type { Message, MessageSide, MessageStack } from "#data/model/message.ts";
import type { SourceKind } from "#data/model/source.ts";
import { linesHeading } from "./code-page.ts";
import type { HeadWords, OverviewWords } from "./every-page.ts";

/** How many lines some stacks print in all. */
export const linesOf = (stacks: readonly MessageStack[]): number =>
  stacks.reduce((sum, { messages }) => sum + messages.length, 0);

/** `1 line`, or `3 lines`. */
export const countLines = (count: number): string => (count === 1 ? "1 line" : `${count} lines`);

/** The words of `/messages/`. */
export const messagesWords = (stacks: readonly MessageStack[]): OverviewWords => ({
  title: "WebSocket log lines: what each stack prints and what it means",
  heading: "Log lines",
  lead: `What ${stacks.length} clients, servers and proxies print when a WebSocket fails, ${linesOf(stacks)} lines in all, each with what it means. Choose yours.`,
  description: `${linesOf(stacks)} lines that ${stacks.length} clients, servers and proxies print when a WebSocket fails, and what each means.`,
});

/** The field that narrows the list of stacks. */
export const messagesFilter = {
  label: "Find a stack or words of a line",
  placeholder: "gorilla, or unexpected EOF",
} as const;

/** What may follow a stack's name in the title of its page, the longest first. */
export const stackTitleEndings = [
  "WebSocket error messages and what they mean",
  "WebSocket errors explained",
  "log lines",
] as const;

/** The words of one stack's page, whose title has the room for one of the endings. */
export const stackWords = ({ name, messages }: MessageStack): Omit<HeadWords, "title"> => ({
  heading: `What ${name} prints`,
  description: `${countLines(messages.length)} that ${name} prints when a WebSocket fails, each with what happened and the close code, where it reports one.`,
});

/** The words of the page of every line that means a code. */
export const codeLinesWords = (
  code: number,
  name: string,
  lines: readonly unknown[],
): HeadWords => ({
  title: `Log lines that mean WebSocket close code ${code}`,
  heading: linesHeading(code),
  description: `${lines.length} lines that clients, servers and proxies print when a WebSocket ends with ${code} ${name}, by stack.`,
});

/** What stands before the code that a line reports or sends, who prints it, where it was read. */
export const messageLabels = {
  reports: "Reports ",
  sends: "Sends ",
  printedBy: "Printed by the ",
  pattern: "Pattern: ",
  readIn: "Read in ",
} as const;

/** Who prints a line, after “Printed by the”. */
export const messageSides: Readonly<Record<MessageSide, string>> = {
  client: "client",
  server: "server",
  either: "client or server",
  proxy: "proxy",
};

/** A code that comes with a line, with what stands before it. */
interface LabelledCode {
  readonly label: string;
  readonly code: number;
}

/** The codes that come with a line: what the stack reports, and what it sends if that differs. */
export const codesOfLine = ({ code, reports, isOnlySent }: Message): readonly LabelledCode[] => {
  const { reports: reported, sends } = messageLabels;
  if (code === undefined) return [];
  if (isOnlySent) return [{ label: sends, code }];
  if (reports === undefined) return [{ label: reported, code }];
  return [
    { label: reported, code: reports },
    { label: sends, code },
  ];
};

/** What kind of place a line was read in. */
export const messagePlaces: Readonly<Record<SourceKind, string>> = {
  source: "source",
  docs: "documentation",
  quoted: "thread",
};
