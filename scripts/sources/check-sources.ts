// `npm run check:sources`: which files that records were read from have a newer version that says
// something else where they are quoted, so that a person reads those again. It needs a network.
import {
  closeCodeGuides,
  closeCodes,
  confusedPairs,
  messageStacks,
  services,
  situations,
  timeoutLimits,
  unusualUses,
} from "#data/index.ts";
import { triage } from "#data/triage/index.ts";
import { compareSources } from "./compare-sources.ts";
import { quotedSources } from "./quoted-sources.ts";
import { reportSources } from "./report-sources.ts";

type Named = readonly (readonly [name: string, record: unknown])[];

const byId = (folder: string, records: readonly { readonly id: string }[]): Named =>
  records.map((record) => [`${folder}/${record.id}`, record]);
const byCode = (folder: string, records: readonly { readonly code: number }[]): Named =>
  records.map((record) => [`${folder}/${record.code}`, record]);

const records = new Map<string, unknown>([
  ...byCode("codes", closeCodes),
  ...byCode("guides", closeCodeGuides),
  ...byId("services", services),
  ...byId("situations", situations),
  ...byId("messages", messageStacks),
  ...byId("timeouts", timeoutLimits),
  ["comparisons", confusedPairs],
  ["triage", triage],
  ["unusual-uses", unusualUses],
]);

const { npm_config_registry: registry = "https://registry.npmjs.org" } = process.env;
const compared = await compareSources(quotedSources(records), {
  registry: registry.replace(/\/$/, ""),
  github: "https://raw.githubusercontent.com",
});
const { lines, exitCode } = reportSources(compared);
for (const line of lines) console.log(line);
process.exitCode = exitCode;
