// `npm run --silent sbom`: the bill of materials of what runs, as CycloneDX.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root as checkout } from "../setup/setup.mjs";
import { askNpm } from "./npm.ts";
import { readLock } from "./read-lock.ts";
import { runningLock } from "./running-lock.ts";

interface Project {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly workspaces: readonly string[];
}

const project = readFileSync(join(checkout, "package.json"), "utf8");
const { name, version, license, workspaces } = JSON.parse(project) as Project;
const root = { name, version, license, private: true, workspaces };
const folder = mkdtempSync(join(tmpdir(), "ws-code-sbom-"));

try {
  writeFileSync(join(folder, "package.json"), JSON.stringify(root));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(runningLock(readLock(), root)));
  for (const workspace of workspaces)
    cpSync(join(checkout, workspace, "package.json"), join(folder, workspace, "package.json"));
  const bill = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  console.log(JSON.stringify(askNpm(folder, bill), undefined, 2));
} finally {
  rmSync(folder, { recursive: true });
}
