import type { MessageLine } from "#data/lookup/message-links.ts";
import { pathOf } from "#data/model/paths.ts";
import type { MessageStack } from "#data/model/message.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { codeLinesWords, stackWords } from "#data/words/pages/message-pages.ts";
import { paragraph } from "./blocks.ts";
import type { Outline } from "./outline.ts";

/** The outline of one stack's page: each line, what it means and what to do first. */
export function stackOutline(stack: MessageStack): Outline {
  const { heading, description } = stackWords(stack);
  return {
    path: pathOf({ kind: "message-stack", id: stack.id }),
    title: heading,
    description,
    lead: [
      { ...paragraph(description), only: "markdown" },
      { kind: "messages", messages: stack.messages },
    ],
    sections: [],
  };
}

/** The outline of the page of every line that means a code. */
export function codeLinesOutline(code: number, lines: readonly MessageLine[]): Outline {
  const { heading, description } = codeLinesWords(code, describeCloseCode(code).name, lines);
  return {
    path: pathOf({ kind: "code-lines", code }),
    title: heading,
    description,
    lead: [paragraph(description, "lead"), { kind: "message-lines", lines }],
    sections: [],
  };
}
