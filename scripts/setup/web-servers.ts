import { existsSync } from "node:fs";
import { findProgram } from "./find-program.ts";
import { isCi, type MissingTool } from "./required-tools.ts";

/** The servers that the configurations of deploy/ are for. */
const webServers = ["nginx", "caddy"] as const;

const isHere = (name: string): boolean => findProgram(name) !== undefined;

const remedy = "Run scripts/setup/install-interpreters.ts on Debian, as root.";

/** The servers that this machine lacks. */
export const missingWebServers = (): readonly MissingTool[] =>
  webServers.filter((name) => !isHere(name)).map((name) => ({ name, remedy }));

/**
 * Whether tests can serve with a server here.
 * @throws in CI, where each has to be tried
 */
export function canServe(name: string): boolean {
  if (!isHere(name) && isCi(process.env)) throw new Error(`${name} is missing. ${remedy}`);
  return isHere(name);
}

/** Debian's module with which nginx sends files that Brotli compressed. */
export const nginxBrotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Whether nginx can send them here: it sends gzip otherwise. */
export const hasNginxBrotli = (): boolean => existsSync(nginxBrotli);
