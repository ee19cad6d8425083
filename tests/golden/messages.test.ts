import { beforeAll, describe, expect, it } from "vitest";
import { messageStacks } from "#data/index.ts";
import { search, prepareSearch, type Searched } from "#data/search/search.ts";
import { searchData } from "#data/search/search-data.ts";
import { cell, cellsOf, readTable } from "./table.ts";

const sides = {
  client: "client",
  server: "server",
  either: "client or server",
  proxy: "proxy",
} as const;

it("every line means what the table that is kept apart from the records says", () => {
  const found = messageStacks.flatMap((stack) =>
    stack.messages.map(({ id, situation, code, reports, isOnlySent, side }) =>
      [
        stack.id,
        id,
        situation,
        code ?? "",
        sides[side],
        reports ?? (isOnlySent ? "none" : ""),
      ].join(" | "),
    ),
  );
  const table = readTable("every-message.tsv");
  expect(found).toEqual(
    cellsOf(table, "stack", "line", "situation", "code", "printed by", "printing end reports"),
  );
});

/** Lines as they stand in somebody's log, each with what it means. */
const logLines = readTable("log-lines.tsv").map((line) => ({
  line: cell(line, "line"),
  stack: cell(line, "stack"),
  situation: cell(line, "situation"),
  code: cell(line, "code") === "" ? undefined : Number(cell(line, "code")),
}));

/** What each pattern of a stack reads in a line: the situation, and the code if it tells one. */
const readings = (stackId: string, line: string) =>
  messageStacks
    .filter(({ id }) => id === stackId)
    .flatMap(({ messages }) =>
      messages.map((message) => ({ message, match: message.pattern.exec(line) })),
    )
    .flatMap(({ message: { situation, code }, match }) => {
      if (match === null) return [];
      const named = match.groups?.["code"];
      return [{ situation, code: code ?? (named === undefined ? undefined : Number(named)) }];
    });

describe("a line from somebody's log", () => {
  let searched: Searched;
  beforeAll(() => {
    searched = prepareSearch(searchData());
  });

  it("is one of forty or more, of twenty stacks or more", () => {
    expect(logLines.length).toBeGreaterThanOrEqual(40);
    expect(new Set(logLines.map(({ stack }) => stack)).size).toBeGreaterThanOrEqual(18);
  });

  it.each(logLines)("is read by its stack: $line", ({ line, stack, situation, code }) => {
    expect(readings(stack, line)).toContainEqual({ situation, code });
  });

  it.each(logLines)("leads to its situation, pasted: $line", ({ line, situation, code }) => {
    const paths = search(line, searched).map(({ path }) => path);
    expect(paths).toContain(`/situations/${situation}/`);
    if (code !== undefined) expect(paths).toContain(`/${code}/`);
  });

  it("is a failed connection and nothing more precise where Chromium names an error unknown here", () => {
    const line =
      "WebSocket connection to 'wss://a.test/' failed: Error in connection establishment: net::ERR_NEVER_HEARD_OF";
    const meant = search(line, searched)
      .map(({ path }) => path)
      .filter((path) => path.startsWith("/situations/"));
    expect(meant[0]).toBe("/situations/connect-failed/");
    expect(meant.slice(0, 5)).not.toContain("/situations/tls-failure/");
  });
});
