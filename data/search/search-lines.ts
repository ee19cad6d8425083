import { findSituation } from "../lookup/find-situation.ts";
import { messageStacks } from "../messages/index.ts";
import { pathOf } from "../model/paths.ts";
import type { SearchLine } from "./search-page.ts";

/** Every line that a stack prints, as the search reads it. */
export const searchLines = (): readonly SearchLine[] =>
  messageStacks.flatMap(({ id: stack, name, messages }) =>
    messages.map(({ id, text, pattern, situation, code }) => ({
      title: `${name}: ${text}`,
      text: findSituation(situation)?.title ?? "",
      path: pathOf({ kind: "message", stack, id }),
      line: text,
      pattern: [pattern.source, pattern.flags],
      situationPath: pathOf({ kind: "situation", id: situation }),
      ...(code === undefined ? {} : { code }),
    })),
  );
