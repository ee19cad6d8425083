import { expect, it } from "vitest";
import { findSituation } from "#data/lookup/find-situation.ts";
import { situationOutline } from "../outlines/situation.ts";
import { markdownBlocks } from "./print-outline.ts";

const origin = new URL("https://ws-code.example");

const blocksOf = (id: string): readonly string[] =>
  markdownBlocks(situationOutline(findSituation(id) ?? expect.fail(`no ${id}`)), origin);

/** The block after another that begins so. */
const after = (blocks: readonly string[], start: string): string | undefined =>
  blocks[blocks.findIndex((block) => block.startsWith(start)) + 1];

it("tells the drawing step by step, below the answers, and how it goes elsewhere", () => {
  const blocks = blocksOf("going-away");
  const at = blocks.indexOf("Step by step: The page is left");
  expect(blocks[at - 1]).toMatch(/^First safe move: /);
  expect(blocks[at + 1]?.split("\n")).toEqual([
    "1. The connection works.",
    "2. The visitor leaves the page, and the browser sends a Close frame with 1001.",
    "3. The server answers with the same code.",
    "4. The server is the first to close TCP.",
    "5. The page is gone; nobody is left to report to.",
    "6. The server's program gets 1001.",
  ]);
  expect(blocks[at + 2]).toBe("A server that goes down sends 1001 the other way.");
});

it("lists the limits with their defaults, each with a link to its row", () => {
  const limits = after(blocksOf("idle-timeout"), "## Limits that cause it")?.split("\n");
  expect(limits).toContain(
    "- 60 s: [nginx](https://ws-code.example/timeouts/#nginx-proxy-read-timeout) `proxy_read_timeout`",
  );
});

it("has no section of limits where none is known", () => {
  expect(blocksOf("no-status")).not.toContain("## Limits that cause it");
});

it("ends with what to read if it is not this", () => {
  expect(after(blocksOf("peer-reset"), "## Read next")?.split("\n")[0]).toBe(
    "- [The server process died](https://ws-code.example/situations/server-crash.md): The server process crashed or was killed, so the operating system ended its connections without a Close frame.",
  );
});
