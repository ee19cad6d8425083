import type { Message } from "../model/message.ts";
import { closeCodes } from "../codes/index.ts";
import { messageStacks } from "../messages/index.ts";
import type { RecordOf } from "../model/records.ts";
import type { SituationId } from "../model/situation.ts";

/** A line with the stack that prints it. */
export type MessageLine = RecordOf<"message">;

const linesWhere = (wanted: (message: Message) => boolean): readonly MessageLine[] =>
  messageStacks.flatMap((stack) =>
    stack.messages.filter(wanted).map((message) => ({ stack, message })),
  );

/** The lines that mean a situation, by stack. */
export const messagesOfSituation = (id: SituationId): readonly MessageLine[] =>
  linesWhere(({ situation }) => situation === id);

/** The lines with which a stack reports a code, by stack. */
export const messagesOfCode = (code: number): readonly MessageLine[] =>
  linesWhere((message) => message.code === code);

/** More lines than this and a code has a page of its own for them. */
const shownBesideCode = 8;

/** The stacks whose lines most readers have before them, the commonest first. */
const usualStacks = [
  "chromium",
  "node-ws",
  "python-websockets",
  "gorilla-websocket",
  "dotnet-websocket",
  "java-net-http",
  "okhttp",
  "nginx",
  "firefox",
  "tungstenite",
];

const rank = ({ stack }: MessageLine): number => {
  const place = usualStacks.indexOf(stack.id);
  return place < 0 ? usualStacks.length : place;
};

/** Some lines out of many: one of each stack, those of the usual stacks first. */
export const someLines = (lines: readonly MessageLine[]): readonly MessageLine[] =>
  lines
    .filter(({ stack }, index) => lines.findIndex((line) => line.stack === stack) === index)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, shownBesideCode);

/** The registered codes that more lines mean than their page shows, each with its lines. */
export const codesWithManyLines = (): readonly {
  readonly code: number;
  readonly lines: readonly MessageLine[];
}[] =>
  closeCodes
    .map(({ code }) => ({ code, lines: messagesOfCode(code) }))
    .filter(({ lines }) => lines.length > shownBesideCode);
