/** How many tests ran, and how each ended. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A test file, and how long its tests took together, in ms. */
export interface FileTime {
  readonly file: string;
  readonly milliseconds: number;
}

/** What a test runner reports, in one shape for all. */
export interface TestReport extends TestCounts {
  readonly files: readonly FileTime[];
}

/** The part of Vitest's JSON report that is read. */
export interface VitestJson {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
}

/** Reads Vitest's report. @param root the folder of the project, which paths lose */
export const readVitest = (json: VitestJson, root: string): TestReport => ({
  passed: json.numPassedTests,
  failed: json.numFailedTests,
  skipped: json.numPendingTests + json.numTodoTests,
  files: json.testResults.map(({ name, startTime, endTime }) => ({
    file: name.replace(root, ""),
    milliseconds: endTime - startTime,
  })),
});

interface PlaywrightSuite {
  readonly specs: readonly {
    readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

/** The part of Playwright's JSON report that is read. */
export interface PlaywrightJson {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly suites: readonly (PlaywrightSuite & { readonly file: string })[];
}

const timeOf = ({ specs, suites = [] }: PlaywrightSuite): number =>
  sum(
    specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results.map((r) => r.duration))),
  ) + sum(suites.map(timeOf));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Reads Playwright's report. A test that passed only when it was tried again has failed. */
export const readPlaywright = ({ stats, suites }: PlaywrightJson): TestReport => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
  files: suites.map((suite) => ({ file: `tests/${suite.file}`, milliseconds: timeOf(suite) })),
});

/**
 * What is wrong with a number of tests that all passed: too few of them ran (a pattern that matches
 * no file, a loop over an empty list), or some were skipped.
 * @param kind what the tests are called, as in tests/minimum.json
 */
export function shortfalls(
  kind: string,
  { passed, skipped }: TestCounts,
  minimum: number,
): readonly string[] {
  const few = `Only ${passed} ${kind} tests passed; tests/minimum.json asks for ${minimum} at least. If tests were taken out on purpose, lower it there.`;
  const left = `${skipped} ${kind} tests were skipped. A test that does not run holds nothing: mend it or take it out.`;
  return [...(passed < minimum ? [few] : []), ...(skipped > 0 ? [left] : [])];
}

/** The line that ends a run. A skipped test counts as failed. */
export function closingLine(reports: readonly TestCounts[]): string {
  const passed = sum(reports.map((report) => report.passed));
  const failed = sum(reports.map((report) => report.failed + report.skipped));
  return `${passed} passed, ${failed} failed`;
}

/** The files that took longest, the longest first. */
export const slowest = (reports: readonly TestReport[], many: number): readonly FileTime[] =>
  reports
    .flatMap(({ files }) => files)
    .toSorted((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, many);

/** A time as a column of its own: seconds with one digit. */
export const seconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toFixed(1).padStart(7)} s`;
