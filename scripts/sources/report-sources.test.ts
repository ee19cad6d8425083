import { expect, it } from "vitest";
import type { ComparedSource, Verdict } from "./compare-sources.ts";
import { reportSources } from "./report-sources.ts";

const source = (verdict: Verdict, why?: string): ComparedSource => ({
  url: "https://unpkg.com/chat@1.0.0/a.js",
  file: { repository: "chat", commit: "1.0.0", path: "a.js" },
  quotes: [],
  usedBy: ["services/chat", "messages/chat"],
  verdict,
  newestVersion: "2.0.0",
  ...(why === undefined ? {} : { why }),
});

it("nothing to read again ends with 0", () => {
  expect(reportSources([source("newest"), source("unchanged")])).toEqual({
    lines: [
      "2 sources: 1 are the newest version, 1 say the same in the newest, 0 to read again, 0 not compared",
    ],
    exitCode: 0,
  });
});

it("what is to be read again is named, with who was read from it, and ends with 1", () => {
  const { lines, exitCode } = reportSources([source("changed"), source("gone"), source("unread")]);
  expect(lines[0]).toBe(
    "chat a.js reads otherwise in 2.0.0\n  read at https://unpkg.com/chat@1.0.0/a.js\n  used by services/chat, messages/chat",
  );
  expect(lines[1]).toContain("chat a.js is gone in 2.0.0");
  expect(exitCode).toBe(1);
});

it("where there is no network the report says so once, and ends with 2", () => {
  const why = "unpkg.com could not be reached (no network)";
  const { lines, exitCode } = reportSources([source("unread", why), source("unread", why)]);
  expect(lines[0]).toBe(`not compared, since ${why}: https://unpkg.com/chat@1.0.0/a.js and 1 more`);
  expect(lines).toHaveLength(2);
  expect(exitCode).toBe(2);
});
