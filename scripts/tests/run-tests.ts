// What `npm test` does once everything is installed: checks, builds, tests, and says how it went.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import minimum from "#tests/minimum.json" with { type: "json" };
import { listen, type WaitingServer } from "#server/serve.ts";
import { root, run } from "../setup/setup.mjs";
import {
  closingLine,
  readPlaywright,
  readVitest,
  seconds,
  shortfalls,
  slowest,
  type PlaywrightJson,
  type TestReport,
  type VitestJson,
} from "./test-report.ts";

/** Not in test-results/, which Playwright empties when it starts. */
const reportFile = (kind: keyof typeof minimum): string =>
  join(root, `node_modules/.cache/ws-code/${kind}-tests.json`);

const host = "127.0.0.1";

/** A thing to do, and whether it went well. */
type Step = readonly [name: string, work: () => Promise<boolean>];

/** What a runner reported, if it came so far. */
function reportOf(kind: keyof typeof minimum, read: (json: string) => TestReport) {
  const file = reportFile(kind);
  return existsSync(file) ? [read(readFileSync(file, "utf8"))] : [];
}

const unitReport = () =>
  reportOf("unit", (json) => readVitest(JSON.parse(json) as VitestJson, join(root, "/")));
const browserReport = () =>
  reportOf("browser", (json) => readPlaywright(JSON.parse(json) as PlaywrightJson));

/** Whether as many tests passed as have to; says it if not, and if there is no report at all. */
function enough(kind: keyof typeof minimum, [report]: readonly TestReport[]): boolean {
  const wrong =
    report === undefined
      ? [`The ${kind} tests left no report.`]
      : shortfalls(kind, report, minimum[kind]);
  for (const one of wrong) console.error(`\n${one}`);
  return wrong.length === 0;
}

/** Everything that `npm test` does, in order. The tests have a build of their own. */
function stepsWith({ port, attach }: WaitingServer): readonly Step[] {
  const directory = ".test-site";
  const environment = {
    HOST: host,
    PORT: String(port),
    SITE_URL: `http://${host}:${port}`,
    OUT_DIR: directory,
    SITE_IS_SERVED: "1",
    PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile("browser"),
  };
  const does = async (...command: readonly string[]) => (await run(command, environment)) === 0;
  const both = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile("unit")}`];
  return [
    ["browsers and fonts", () => does("node", "scripts/setup/install-browser.ts")],
    ["consumers of oEmbed", () => does("node", "scripts/setup/install-consumers.ts")],
    ["interpreters of the samples", () => does("node", "scripts/setup/install-interpreters.ts")],
    ["types, lint, format", () => does("npm", "run", "--silent", "check")],
    [
      "unit tests",
      async () => (await does("vitest", "run", ...both)) && enough("unit", unitReport()),
    ],
    ["build", () => does("astro", "build", "--silent")],
    [
      "browser tests",
      async () => {
        await attach(join(root, directory));
        const passed = await does("playwright", "test", "--reporter=dot,json");
        return passed && enough("browser", browserReport());
      },
    ],
    [
      "what was not tried",
      async () =>
        (await does("node", "scripts/setup/install-consumers.ts", "--report")) &&
        (await does("node", "scripts/setup/install-interpreters.ts", "--report")),
    ],
  ];
}

/** Takes the steps up to the first that fails. @returns its name, and how long each took */
async function take(steps: readonly Step[]) {
  const times: (readonly [name: string, milliseconds: number])[] = [];
  for (const [name, work] of steps) {
    console.log(`\n— ${name}`);
    const start = performance.now();
    const well = await work();
    times.push([name, performance.now() - start]);
    if (!well) return { stoppedAt: name, times };
  }
  return { stoppedAt: undefined, times };
}

for (const kind of ["unit", "browser"] as const) rmSync(reportFile(kind), { force: true });
const server = await listen(host, 0);
const { stoppedAt, times } = await take(stepsWith(server));
server.close();

const reports = [...unitReport(), ...browserReport()];
console.log("\n— how long it took");
for (const [name, milliseconds] of times) console.log(`${seconds(milliseconds)}  ${name}`);
console.log("\n— the slowest test files");
for (const { file, milliseconds } of slowest(reports, 10))
  console.log(`${seconds(milliseconds)}  ${file}`);
if (stoppedAt !== undefined)
  console.error(`\nnpm test stopped at: ${stoppedAt}.\nWhat failed stands above.`);
console.log(`\n${closingLine(reports)}`);
process.exit(stoppedAt === undefined ? 0 : 1);
