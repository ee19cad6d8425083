import { describe, expect, it } from "vitest";
import { messageStacks } from "#data/messages/index.ts";
import { apiMessageStack } from "./messages.ts";

const origin = new URL("https://ws-code.example");

describe("apiMessageStack()", () => {
  it("gives each pattern so that a program can make it again from the JSON", () => {
    const text = JSON.stringify(messageStacks.map((stack) => apiMessageStack(stack, origin)));
    const stacks = JSON.parse(text) as readonly ReturnType<typeof apiMessageStack>[];
    const lines = stacks.flatMap(({ messages }) => messages);
    const wrong = lines.filter(
      ({ pattern, example }) => !new RegExp(pattern.source, pattern.flags).test(example),
    );
    expect(wrong).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
  });
});
