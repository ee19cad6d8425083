import { describeCloseCode } from "#data/words/describe.ts";
import { findSituation } from "#data/lookup/find-situation.ts";
import type { MessageLine } from "#data/lookup/message-links.ts";
import type { Message, MessageStack } from "#data/model/message.ts";
import { messageStacks } from "#data/messages/index.ts";
import { pathOf } from "#data/model/paths.ts";
import { resolvePlace, sourceKind } from "#data/model/source.ts";
import { codeSubject } from "#data/model/subject.ts";
import { markdownCode } from "./escape-markdown.ts";
import {
  codeLinesWords,
  messagePlaces,
  messageSides,
  messagesWords,
  stackWords,
} from "../head/page-words.ts";
import { bullets, inline, link, section, markdownLinks } from "./blocks.ts";
import { messageLines } from "./lists.ts";
import { hasMarkdown } from "./number.ts";
import type { MarkdownPage } from "./page.ts";

/** The Markdown of `/messages/`: every stack by its platform. */
export function messagesMarkdown(origin: URL): MarkdownPage {
  const { heading, description } = messagesWords(messageStacks);
  const platforms = [...Map.groupBy(messageStacks, ({ platform }) => platform)].toSorted(
    ([a], [b]) => a.localeCompare(b, "en"),
  );
  return {
    path: "/messages/",
    title: heading,
    description,
    blocks: [
      inline(description),
      ...platforms.flatMap(([platform, stacks]) =>
        section(
          platform,
          bullets(
            stacks.map((stack) =>
              markdownLinks(origin)(
                inline(stack.name),
                pathOf({ kind: "message-stack", id: stack.id }),
              ),
            ),
          ),
        ),
      ),
    ],
  };
}

/** The Markdown of the page of every line that means a code. */
export function codeLinesMarkdown(
  code: number,
  lines: readonly MessageLine[],
  origin: URL,
): MarkdownPage {
  const { heading, description } = codeLinesWords(code, describeCloseCode(code).name, lines);
  return {
    path: pathOf({ kind: "code-lines", code }),
    title: heading,
    description,
    blocks: [inline(description), messageLines(lines, origin)],
  };
}

/** The Markdown of one stack's page: each line, what it means and what to do first. */
export function messageStackMarkdown(stack: MessageStack, origin: URL): MarkdownPage {
  const { heading, description } = stackWords(stack);
  return {
    path: pathOf({ kind: "message-stack", id: stack.id }),
    title: heading,
    description,
    blocks: [
      inline(description),
      ...stack.messages.flatMap((message) => messageBlocks(message, origin)),
    ],
  };
}

function messageBlocks(message: Message, origin: URL): readonly string[] {
  const { text, code, pattern, readFrom, side } = message;
  const { name, url } = resolvePlace(readFrom);
  return [
    `## ${markdownCode(text)}`,
    meaningOf(message, origin),
    bullets([
      ...(code === undefined ? [] : [`Reports ${numberLink(code, origin)}`]),
      `Printed by the ${messageSides[side]}`,
      `Pattern: ${markdownCode(String(pattern))}`,
      `Read in ${link(inline(name), url)} (${messagePlaces[sourceKind(readFrom)]})`,
    ]),
  ];
}

/** The Markdown of a number, or the page that the server makes of one that no list has. */
const numberLink = (code: number, origin: URL): string =>
  hasMarkdown(code)
    ? markdownLinks(origin)(`${code}`, pathOf(codeSubject(code)))
    : link(`${code}`, new URL(pathOf(codeSubject(code)), origin).href);

function meaningOf({ situation }: Message, origin: URL): string {
  const means = findSituation(situation);
  return means
    ? `${markdownLinks(origin)(inline(means.title), pathOf({ kind: "situation", id: means.id }))}. ${inline(means.firstSafeMove)}`
    : "";
}
