import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { builtFolder } from "#tests/support/server/built-folder.ts";

let folder: string;

beforeAll(async () => {
  folder = await builtFolder();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The server alone, with settings that end it: its exit code, and what it said. */
function serve(settings: Readonly<Record<string, string>>) {
  const env = { ...process.env, HOST: "127.0.0.1", PORT: "0", OUT_DIR: folder, ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["server/serve-site.ts"], {
    env,
    encoding: "utf8",
    // One that serves by mistake would not end.
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

/** One line, and no stack trace. */
const refusal = (line: string) => ({ status: 1, stdout: "", stderr: `${line}\n` });

it("refuses a PORT that is none", () => {
  expect(serve({ PORT: "abc" })).toEqual(
    refusal("PORT is “abc”, which is not a port. Set it to a number from 0 to 65535."),
  );
});

it.each([
  "https://me@ws-code.example",
  "https://ws-code.example/?a=b",
  "https://ws-code.example#a",
])("refuses SITE_URL=%s", (site) => {
  expect(serve({ SITE_URL: site })).toEqual(
    refusal(
      `SITE_URL is “${site}”, which is not an origin. Set it to the scheme and host that readers see, such as https://ws-code.example`,
    ),
  );
});

it("says that a port is taken", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  expect(serve({ PORT: String(port) })).toEqual(
    refusal(
      `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`,
    ),
  );
  other.close();
});

it("says that nothing is built", () => {
  expect(serve({ OUT_DIR: "/nowhere" })).toEqual(
    refusal("There is no finished build in /nowhere. Build the site anew: npm run build"),
  );
});

it.each([
  ["files.pack", "robots.txt of files.pack in FOLDER", "x"],
  ["files.pack", "1006.md of files.pack in FOLDER", ""],
  ["server/chunks/later.mjs", "chunks/later.mjs in FOLDER/server", "export const later = 1;"],
])("does not serve a folder in which %s is not as it was built: %s", async (file, name, text) => {
  const damaged = await builtFolder();
  const path = join(damaged, file);
  const before = readFileSync(path, "latin1");
  writeFileSync(path, text === "x" ? before.replace("robots", "sobots") : text, "latin1");
  expect(serve({ OUT_DIR: damaged })).toEqual(
    refusal(
      `${name.replace("FOLDER", damaged)} is not as it was built. Build the site anew: npm run build`,
    ),
  );
  rmSync(damaged, { recursive: true });
});

it.each([
  ["files.pack", "files.pack is missing from the build in FOLDER"],
  ["server/chunks/last.mjs", "chunks/last.mjs is missing from the build in FOLDER/server"],
])("does not serve a folder without %s, and tells npm start so", async (file, problem) => {
  const damaged = await builtFolder();
  rmSync(join(damaged, file));
  expect(serve({ OUT_DIR: damaged, BROKEN_BUILD_CODE: "65" })).toEqual({
    status: 65,
    stdout: "",
    stderr: `${problem.replace("FOLDER", damaged)}. Build the site anew: npm run build\n`,
  });
  rmSync(damaged, { recursive: true });
});

it.each(["0", "two", "1.5", "257", ""])("refuses WORKERS=%j", (workers) => {
  expect(serve({ WORKERS: workers })).toEqual(
    refusal(
      `WORKERS is “${workers}”, which is not a number of processes. Set it to a number from 1 to 256.`,
    ),
  );
});
