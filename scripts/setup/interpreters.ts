import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findProgram } from "./find-program.ts";
import { isCi, type MissingTool } from "./required-tools.ts";

const cache = fileURLToPath(new URL("../../node_modules/.cache/ws-code", import.meta.url));

/** Where scripts/setup/install-interpreters.ts unpacks a `websockets` that is newer than Debian's own. */
export const unpackedWebsockets = join(cache, "websockets");

/** With what a Python that runs the samples finds that package. */
export const pythonEnvironment = {
  PYTHONPATH: join(unpackedWebsockets, "usr/lib/python3/dist-packages"),
};

/** With what Go finds Debian's gorilla/websocket, and asks no network. */
export const goEnvironment = { GO111MODULE: "off", GOFLAGS: "", GOPATH: "/usr/share/gocode" };

function works(name: string, args: readonly string[], environment = {}): boolean {
  const env = { ...process.env, ...environment };
  return spawnSync(findProgram(name) ?? name, args, { stdio: "ignore", env }).status === 0;
}

/** `Server.close` takes a code since `websockets` 16. */
const websockets16 = "import websockets; assert int(websockets.__version__.split('.')[0]) >= 16";

/** The library that moves the clock of a program that it is loaded into, where it is installed. */
export const findFaketime = (): string | undefined =>
  globSync("/usr/lib/*/faketime/libfaketime.so.1")[0];

/** What the samples of a stack run on, and whether this machine has it. */
const interpreters = {
  "Python with websockets 16": () => works("python3", ["-c", websockets16], pythonEnvironment),
  "Go with gorilla/websocket": () =>
    works("go", ["list", "github.com/gorilla/websocket"], goEnvironment),
  "Java 11 or newer": () => works("java", ["--version"]) && works("javac", ["--version"]),
  "nginx with libfaketime": () => works("nginx", ["-v"]) && findFaketime() !== undefined,
} as const satisfies Readonly<Record<string, () => boolean>>;

export type Interpreter = keyof typeof interpreters;

const remedy = "Run scripts/setup/install-interpreters.ts on Debian, as root.";

/** The interpreters that this machine lacks. */
export const missingInterpreters = (): readonly MissingTool[] =>
  Object.entries(interpreters)
    .filter(([, isHere]) => !isHere())
    .map(([name]) => ({ name, remedy }));

/**
 * Whether tests can run the samples of a stack here.
 * @throws in CI, where every one of them has to run
 */
export function canRun(name: Interpreter): boolean {
  const isHere = interpreters[name]();
  if (!isHere && isCi(process.env)) throw new Error(`${name} is missing. ${remedy}`);
  return isHere;
}
