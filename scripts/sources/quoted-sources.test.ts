import { describe, expect, it } from "vitest";
import { quotedSources } from "./quoted-sources.ts";

const url = "https://unpkg.com/chat@1.2.3/src/a.js";

const quotesOf = (record: unknown) => quotedSources(new Map([["one", record]]))[0]?.quotes;

describe("what a record quotes of its source", () => {
  it("is the codes and names of a service", () => {
    const codes = [{ code: 4001, name: "EXPIRED" }, { code: 4002 }];
    expect(quotesOf({ readFrom: [{ sourceOf: "chat", url }], codes })).toEqual([
      "4001",
      "EXPIRED",
      "4002",
    ]);
  });

  it("is what a line has between its placeholders", () => {
    const text = "connection to {host} failed after {time} s";
    expect(quotesOf({ text, readFrom: { sourceOf: "chat", url } })).toEqual([
      "connection to",
      "failed after",
    ]);
  });

  it("is the code in what a reference shows", () => {
    const sources = [{ sourceOf: "chat", url, shows: "waits `pingTimeout` ms, then `close()`" }];
    expect(quotesOf({ sources })).toEqual(["pingTimeout", "close()"]);
  });
});

it("a file that two records were read from is one source, used by both", () => {
  const record = (shows: string) => ({ sources: [{ sourceOf: "chat", url, shows }] });
  const records = new Map([
    ["codes/1001", record("has `a`")],
    ["services/chat", record("has `b`")],
  ]);
  expect(quotedSources(records)).toEqual([
    {
      url,
      file: { repository: "chat", commit: "1.2.3", path: "src/a.js" },
      quotes: ["a", "b"],
      usedBy: ["codes/1001", "services/chat"],
    },
  ]);
});

it("a document that is no file at a version is none", () => {
  const sources = [{ title: "Docs", url: "https://example.com/docs", shows: "says `a`" }];
  expect(quotedSources(new Map([["one", { sources }]]))).toEqual([]);
});
