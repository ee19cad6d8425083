import { describe, expect, it } from "vitest";
import {
  closingLine,
  readPlaywright,
  readVitest,
  seconds,
  shortfalls,
  slowest,
} from "./test-report.ts";

const vitest = {
  numPassedTests: 40,
  numFailedTests: 2,
  numPendingTests: 1,
  numTodoTests: 3,
  testResults: [
    { name: "/home/me/ws-code/data/codes.test.ts", startTime: 1000, endTime: 1250 },
    { name: "/home/me/ws-code/site/urls.test.ts", startTime: 1000, endTime: 1010 },
  ],
};

const timed = (...durations: readonly number[]) => ({
  tests: [{ results: durations.map((duration) => ({ duration })) }],
});

const playwright = {
  stats: { expected: 12, unexpected: 1, flaky: 2, skipped: 4 },
  suites: [
    {
      file: "card.spec.ts",
      specs: [timed(100), timed(20, 3)],
      suites: [{ specs: [timed(4000)], suites: [{ specs: [timed(50_000)] }] }],
    },
  ],
};

describe("the report of Vitest", () => {
  it("counts what passed, failed and was skipped, a todo too", () => {
    expect(readVitest(vitest, "/home/me/ws-code/")).toEqual({
      passed: 40,
      failed: 2,
      skipped: 4,
      files: [
        { file: "data/codes.test.ts", milliseconds: 250 },
        { file: "site/urls.test.ts", milliseconds: 10 },
      ],
    });
  });
});

describe("the report of Playwright", () => {
  it("counts a test that passed at the second try as failed, and adds up the tests of a file", () => {
    expect(readPlaywright(playwright)).toEqual({
      passed: 12,
      failed: 3,
      skipped: 4,
      files: [{ file: "tests/card.spec.ts", milliseconds: 54_123 }],
    });
  });
});

describe("the minimum", () => {
  it("is kept by as many tests, and by more", () => {
    expect(shortfalls("unit", { passed: 100, failed: 0, skipped: 0 }, 100)).toEqual([]);
    expect(shortfalls("unit", { passed: 101, failed: 0, skipped: 0 }, 100)).toEqual([]);
  });

  it("is not kept by one test less, and says where it stands", () => {
    expect(shortfalls("unit", { passed: 99, failed: 0, skipped: 0 }, 100)).toEqual([
      "Only 99 unit tests passed; tests/minimum.json asks for 100 at least. If tests were taken out on purpose, lower it there.",
    ]);
  });

  it("does not count those that failed or were skipped", () => {
    expect(shortfalls("browser", { passed: 99, failed: 1, skipped: 1 }, 100)).toHaveLength(2);
  });

  it("allows no skipped test, however many passed", () => {
    expect(shortfalls("browser", { passed: 500, failed: 0, skipped: 1 }, 100)).toEqual([
      "1 browser tests were skipped. A test that does not run holds nothing: mend it or take it out.",
    ]);
  });
});

describe("the closing line", () => {
  it("adds up all reports, and counts a skipped test as failed", () => {
    const reports = [
      { passed: 2300, failed: 1, skipped: 0 },
      { passed: 700, failed: 0, skipped: 2 },
    ];
    expect(closingLine(reports)).toBe("3000 passed, 3 failed");
  });

  it("says that nothing passed where nothing ran", () => {
    expect(closingLine([])).toBe("0 passed, 0 failed");
  });
});

describe("the slowest files", () => {
  it("are those of all reports, the longest first", () => {
    const reports = [readVitest(vitest, "/home/me/ws-code/"), readPlaywright(playwright)];
    expect(slowest(reports, 2)).toEqual([
      { file: "tests/card.spec.ts", milliseconds: 54_123 },
      { file: "data/codes.test.ts", milliseconds: 250 },
    ]);
  });

  it("have their seconds below one another", () => {
    expect([seconds(250), seconds(54_123)]).toEqual(["    0.3 s", "   54.1 s"]);
  });
});
