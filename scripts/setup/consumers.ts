import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MissingTool } from "./required-tools.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** Where scripts/setup/install-consumers.ts unpacks Debian's package of WordPress. */
export const unpackedWordPress = join(project, "node_modules/.cache/ws-code/wordpress");

const works = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** Whether ruby can load ruby-oembed. */
export const hasRubyOembed = (): boolean => works("ruby", "-e", 'require "oembed"');

/** Whether there is a PHP that WordPress could run on. */
export const hasPhp = (): boolean => works("php", "--version");

/**
 * The folder of a WordPress that can run, with the empty database of tests/wordpress/ in place; or
 * nothing if it or PHP is missing.
 */
export function findWordPress(): string | undefined {
  const folder = join(unpackedWordPress, "usr/share/wordpress");
  if (!existsSync(join(folder, "wp-settings.php")) || !hasPhp()) return undefined;
  copyFileSync(join(project, "tests/embeds/wordpress/db.php"), join(folder, "wp-content/db.php"));
  return folder;
}

/** The consumers of oEmbed that npm cannot install: each, how to get it, and whether it is here. */
const consumers: readonly (MissingTool & { readonly found: () => boolean })[] = [
  {
    name: "ruby-oembed",
    remedy: "`apt-get install ruby-oembed`, or `gem install ruby-oembed`.",
    found: hasRubyOembed,
  },
  { name: "PHP", remedy: "`apt-get install php-cli`, or any PHP in the PATH.", found: hasPhp },
  {
    name: "WordPress",
    remedy: "On Debian with PHP, `node scripts/setup/install-consumers.ts` unpacks its package.",
    found: () => findWordPress() !== undefined,
  },
];

/** The consumers of oEmbed that this machine lacks. */
export const missingConsumers = (): readonly MissingTool[] =>
  consumers.filter(({ found }) => !found());
