import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hashSources } from "#site/build/source-hash.mjs";

/** A project whose build and whose server only say that they were called. */
let project: string;

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
};

const site = "http://127.0.0.1:4321";

/** Stands for a build that came to its end. */
const recordBuild = () => {
  write("dist/build.json", JSON.stringify({ site, sources: hashSources(project, {}), files: {} }));
};

const serves = (text: string) => {
  write("server/serve-site.ts", text);
};

/** Says that it was called, and writes three files as a build does. */
const fakeBuild = `#!/bin/sh
echo built
mkdir -p "$OUT_DIR/client"
echo page > "$OUT_DIR/client/index.html"
echo picture > "$OUT_DIR/client/a.svg"
echo '{}' > "$OUT_DIR/build.json"
`;

const summary = "Built 1 pages and 1 pictures in TIME s.";

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "ws-code-again-"));
  const copied = ["start.mjs", "deploy", "setup/setup.mjs", "setup/port.mjs", "setup/built.mjs"];
  const settings = ["server/settings.mjs", "server/request-settings.mjs"];
  for (const file of [...copied.map((one) => `scripts/${one}`), ...settings])
    cpSync(file, join(project, file), { recursive: true });
  cpSync("site/build/source-hash.mjs", join(project, "site/build/source-hash.mjs"));
  for (const folder of ["data", "design", "badges", "widget"]) write(`${folder}/a.ts`, folder);
  for (const file of ["astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"])
    write(file, "{}");
  write("node_modules/.package-lock.json", "{}");
  write("node_modules/.bin/astro", fakeBuild);
  chmodSync(join(project, "node_modules/.bin/astro"), 0o755);
  serves('console.log("served");');
  recordBuild();
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

const environment = (settings: Readonly<Record<string, string>>) => ({
  PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
  HOST: "127.0.0.1",
  PORT: "0",
  SITE_URL: site,
  ...settings,
});

function start(settings: Readonly<Record<string, string>> = {}) {
  const options = { cwd: project, env: environment(settings), encoding: "utf8" } as const;
  const { status, stdout } = spawnSync(process.execPath, ["scripts/start.mjs"], options);
  const said = stdout
    .trim()
    .replace(/\d+\.\d s/g, "TIME s")
    .split("\n");
  return { status, said };
}

const besideDist = () => readdirSync(project).filter((name) => name.startsWith("dist."));

const building = "Building the site …";

it("serves what was built, and says so, if nothing changed", () => {
  expect(start()).toEqual({
    status: 0,
    said: ["Nothing has changed since dist/ was built.", "served"],
  });
});

it("takes the same sources for the same, whenever they were written", () => {
  write("data/a.ts", "data");
  write("data/a.test.ts", "a test is in no page");
  expect(start().said).not.toContain(building);
});

it.each([
  [
    "a source says something else",
    () => {
      write("data/a.ts", "other");
    },
  ],
  [
    "there is one source more",
    () => {
      write("site/b.ts", "");
    },
  ],
  [
    "a setting of the project is another",
    () => {
      write("package.json", '{"a":1}');
    },
  ],
  [
    "nothing was built",
    () => {
      rmSync(join(project, "dist"), { recursive: true });
    },
  ],
  [
    "the build was not finished",
    () => {
      write("dist/build.json", '{"site":');
    },
  ],
])("builds where %s", (_, change) => {
  change();
  expect(start()).toEqual({ status: 0, said: [building, "built", summary, "served"] });
});

it.each([{ SITE_URL: "https://ws-code.example" }, { STATIC_HOST: "1" }])(
  "builds for other settings: %j",
  (settings) => {
    expect(start(settings).said).toEqual([building, "built", summary, "served"]);
  },
);

it("builds anew if the server finds that a file is not as it was built", () => {
  serves(`import { existsSync, writeFileSync } from "node:fs";
    if (existsSync("tried")) console.log("served");
    else { writeFileSync("tried", ""); process.exit(Number(process.env.BROKEN_BUILD_CODE)); }`);
  expect(start().said.slice(1)).toEqual([building, "built", summary, "served"]);
});

it("builds into a folder of its own, and leaves nothing beside the served one", () => {
  write("data/a.ts", "other");
  write("dist/old", "old");
  serves('import { readdirSync } from "node:fs"; console.log(readdirSync("dist").join());');
  expect(start().said.at(-1)).toBe(".compiled,build.json,client");
  expect(besideDist()).toEqual([]);
});

it("leaves the folder as it was if the build fails, and says so", () => {
  write("data/a.ts", "other");
  write("dist/old", "old");
  write("node_modules/.bin/astro", `${fakeBuild}exit 1\n`);
  expect(start().status).toBe(1);
  expect(readdirSync(join(project, "dist")).sort()).toEqual(["build.json", "old"]);
  expect(besideDist()).toEqual([]);
});

it("clears up after a build that was killed, and brings the folder back that it took away", () => {
  const gone = spawnSync("true").pid;
  renameSync(join(project, "dist"), join(project, `dist.previous-${gone}`));
  write(`dist.next-${gone}/client/index.html`, "half");
  expect(start().said).toEqual(["Nothing has changed since dist/ was built.", "served"]);
  expect(besideDist()).toEqual([]);
});

it("leaves the folder of a build that is under way", () => {
  const name = `dist.next-${process.pid}`;
  write(`${name}/client/index.html`, "half");
  start();
  expect(besideDist()).toEqual([name]);
});

it("ends as the server ends", () => {
  serves("process.exit(3);");
  expect(start().status).toBe(3);
});

it("ends as a shell does if a signal ended the server", () => {
  serves('process.kill(process.pid, "SIGKILL");');
  expect(start().status).toBe(128 + 9);
});

it("passes SIGTERM on, and waits for the server", async () => {
  serves(`process.on("SIGTERM", () => { console.log("stopped"); process.exit(0); });
    setInterval(() => undefined, 1000); console.log("served");`);
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: project,
    env: environment({}),
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, "exit");
  while (!said.includes("served")) await once(child.stdout, "data");
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  expect(said).toContain("stopped");
});
