import { describe, expect, it } from "vitest";
import { allOf, readMarkdown } from "#tests/support/text/markdown.ts";
import type { MessageStack } from "#data/model/message.ts";
import { stackOutline } from "../outlines/messages.ts";
import { writeMarkdown } from "./page.ts";

const origin = new URL("https://ws-code.example");

const stack: MessageStack = {
  id: "some-stack",
  name: "Some *stack*",
  platform: "Go",
  messages: [
    {
      id: "hostile-line",
      text: "websocket: `bad` **close** <b>{code}</b> | [x](y)\n# not a heading",
      pattern: /`bad`|\*\*close\*\* (?<code>\d{4})\|/i,
      example: "`bad`",
      situation: "idle-timeout",
      code: 1006,
      side: "either",
      readFrom: { quotedIn: "issue [1]", url: "https://example.com/a_(b)" },
    },
  ],
};

describe("the Markdown of a stack's lines", () => {
  const elements = readMarkdown(writeMarkdown(stackOutline(stack), origin));

  it("shows a line and its pattern letter for letter, on one line", () => {
    const [line, pattern] = allOf(elements, "code");
    expect(line?.text).toBe("websocket: `bad` **close** <b>{code}</b> | [x](y) # not a heading");
    expect(pattern?.text).toBe(String(stack.messages[0].pattern));
  });

  it("says what the line means, with which code, from which side, and where it was read", () => {
    const links = allOf(elements, "a").map(({ text, href }) => [text, href]);
    expect(links.slice(0, 3)).toEqual([
      [
        "It was quiet for too long and something cut it",
        "https://ws-code.example/situations/idle-timeout.md",
      ],
      ["1006", "https://ws-code.example/1006.md"],
      ["issue [1]", "https://example.com/a_%28b%29"],
    ]);
    const text = elements.map((element) => element.text).join(" ");
    expect(text).toContain("Printed by the client or server");
    expect(text).toContain("(thread)");
  });

  it("leads to the page of a number that has no Markdown file", () => {
    const [message] = stack.messages;
    const unlisted = { ...stack, messages: [{ ...message, code: 2007 }] } as const;
    const links = allOf(readMarkdown(writeMarkdown(stackOutline(unlisted), origin)), "a");
    expect(links[1]?.href).toBe("https://ws-code.example/2007/");
  });

  it("has the stack's own heading, and each line as an item", () => {
    expect(elements.filter(({ name }) => /^h\d$/.test(name)).map(({ text }) => text)).toEqual([
      "What Some *stack* prints",
    ]);
    const [list] = allOf(elements, "ul");
    expect(list?.elements).toHaveLength(stack.messages.length);
  });
});
