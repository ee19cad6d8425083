import { findSituation } from "../lookup/find-situation.ts";
import { messageStacks } from "../messages/index.ts";
import { messageStackPath, situationPath } from "../model/paths.ts";
import type { SearchLine } from "./search-page.ts";

/** Every line that a stack prints, as the search reads it. */
export const searchLines = (): readonly SearchLine[] =>
  messageStacks.flatMap(({ id: stack, name, messages }) =>
    messages.map(({ id, text, pattern, situation, code }) => ({
      title: `${name}: ${text}`,
      text: findSituation(situation)?.title ?? "",
      path: `${messageStackPath(stack)}#${id}`,
      line: text,
      pattern: [pattern.source, pattern.flags],
      situationPath: situationPath(situation),
      ...(code === undefined ? {} : { code }),
    })),
  );
