import { join } from "node:path";
import { caddySnippets } from "#site/lib/hosts/caddy.ts";
import { nginxFiles, nginxHeaders } from "#site/lib/hosts/nginx.ts";
import type { FileText } from "./stale.ts";

const deploy = join(import.meta.dirname, "../../deploy");

/** The configurations of other servers, which have their headers from the table of headers. */
export const deployFiles = (): readonly FileText[] => [
  { path: join(deploy, "nginx/headers.conf"), text: nginxHeaders() },
  { path: join(deploy, "nginx/files.conf"), text: nginxFiles() },
  { path: join(deploy, "caddy/ws-code.caddy"), text: caddySnippets() },
];
