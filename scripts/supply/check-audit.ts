// `npm run check:audit`: whether anything is known against the packages that run, or that build.
import { root } from "../setup/setup.mjs";
import { readAudit, type AuditJson } from "./audit.ts";
import { askNpm } from "./npm.ts";

const audits = {
  "what runs": ["--omit=dev", "--workspace", "ws-code-server"],
  "what builds and tests": [],
} as const;

const results = Object.entries(audits).map(([what, args]) =>
  readAudit(what, askNpm(root, ["audit", "--json", ...args]) as AuditJson),
);
for (const { line } of results) console.log(line);
process.exit(results.some(({ result }) => result === "faulty") ? 1 : 0);
