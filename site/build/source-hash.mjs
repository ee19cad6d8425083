// Plain JavaScript: `npm start` asks before the project's own Node is there.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** Everything that a page is made of. What only tests read may change without a build. */
const sources = [
  ...["data", "design", "badges", "widget", "site"],
  ...["astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"],
];

/** Tests stand beside what they test, and are in no page. */
const isSource = (file) => !/\.test\.ts$/.test(file);

function filesOf(root, name) {
  if (statSync(join(root, name)).isFile()) return [name];
  return readdirSync(join(root, name), { recursive: true, encoding: "utf8" })
    .map((file) => join(name, file))
    .filter((file) => isSource(file) && statSync(join(root, file)).isFile())
    .sort();
}

/**
 * The hash of what the site is built from: names and bytes of the sources, and the settings that
 * the pages depend on.
 * @param {string} root the folder of the project
 * @param {Readonly<Record<string, string | undefined>>} settings the environment of the build
 * @returns {string}
 */
export function hashSources(root, settings = process.env) {
  const hash = createHash("sha256").update(
    `STATIC_HOST=${settings.STATIC_HOST ?? ""}\0SECURITY_CONTACT=${settings.SECURITY_CONTACT ?? ""}`,
  );
  for (const file of sources.flatMap((name) => filesOf(root, name)))
    hash.update(`\0${file.split(sep).join("/")}\0`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}
