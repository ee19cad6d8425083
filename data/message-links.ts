import type { Message, MessageStack } from "./message.ts";
import { messageStacks } from "./messages.ts";
import type { SituationId } from "./situation.ts";

/** A line with the stack that prints it. */
export interface MessageLine {
  readonly stack: MessageStack;
  readonly message: Message;
}

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
