import { findSituation } from "#data/lookup/find-situation.ts";
import { messageStacks } from "#data/messages/index.ts";
import type { Message, MessageStack } from "#data/model/message.ts";
import { pathOf } from "#data/model/paths.ts";
import { otherNames } from "./other-names.ts";
import type { SearchLine, SearchPage } from "../search-page.ts";

/** The page of each stack's printed lines. */
export const stackPages = (): readonly SearchPage[] => messageStacks.map(stackPage);

const stackPage = ({ id, name, platform }: MessageStack): SearchPage => ({
  title: `${name}: log lines`,
  text: `What ${name} prints.`,
  path: pathOf({ kind: "message-stack", id }),
  name,
  also: `${otherNames({ id, name })} log lines`,
  body: [platform],
});

/** Every line that a stack prints, so that whoever types half of one finds it by its words. */
export const linePages = (): readonly SearchPage[] =>
  everyLine().map(({ stack: { id: stack, name }, message: { id, text, situation } }) => ({
    title: `${name}: ${text}`,
    text: findSituation(situation)?.title ?? "",
    path: pathOf({ kind: "message", stack, id }),
    name: text.replaceAll(/\{[^}]*\}/g, " "),
    also: `${stack} ${name}`,
  }));

/** Every line again, as what finds it letter for letter. */
export const searchLines = (): readonly SearchLine[] =>
  everyLine().map(({ stack: { id: stack }, message: { id, pattern, situation, code } }) => ({
    path: pathOf({ kind: "message", stack, id }),
    pattern: [pattern.source, pattern.flags],
    situationPath: pathOf({ kind: "situation", id: situation }),
    ...(code === undefined ? {} : { code }),
  }));

const everyLine = (): readonly { stack: MessageStack; message: Message }[] =>
  messageStacks.flatMap((stack) => stack.messages.map((message) => ({ stack, message })));
