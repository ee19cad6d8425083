import { describe, expect, it } from "vitest";
import { allPaths } from "../lib/catalogue/catalogue.ts";
import { lastChanged } from "../lib/listings/last-changed.ts";
import { dateChanges, pageHashes } from "./page-hashes.ts";

describe("the recorded days", () => {
  it("are days, and none is missing", () => {
    for (const path of allPaths()) {
      const day = lastChanged(path) ?? "";
      expect([path, new Date(day).toISOString().slice(0, 10)]).toEqual([path, day]);
    }
  });
});

describe("dateChanges()", () => {
  const recorded = { "2026-01-02": { "/a/": "aa", "/b/": "bb" }, "2026-01-01": { "/c/": "cc" } };
  const hashes = (pages: Record<string, string>) => new Map(Object.entries(pages));

  it("keeps the day of a page that says the same", () => {
    const pages = hashes({ "/a/": "aa", "/b/": "bb", "/c/": "cc" });
    expect(dateChanges(recorded, pages, "2026-01-03")).toEqual(recorded);
  });

  it("dates a changed page and a new one today, and drops one that is gone", () => {
    const pages = hashes({ "/a/": "other", "/c/": "cc", "/d/": "dd" });
    expect(dateChanges(recorded, pages, "2026-01-03")).toEqual({
      "2026-01-03": { "/a/": "other", "/d/": "dd" },
      "2026-01-01": { "/c/": "cc" },
    });
  });

  it("puts the latest day first", () => {
    const pages = hashes({ "/c/": "cc", "/a/": "other" });
    const days = Object.keys(dateChanges(recorded, pages, "2026-01-03"));
    expect(days).toEqual(["2026-01-03", "2026-01-01"]);
  });
});

describe("pageHashes()", () => {
  it("are the same at every call, and eight hexadecimal digits each", () => {
    expect([...pageHashes()]).toEqual([...pageHashes()]);
    for (const [path, hash] of pageHashes())
      expect([path, hash]).toEqual([path, expect.stringMatching(/^[0-9a-f]{8}$/)]);
  });
});
