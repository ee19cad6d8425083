// `npm run fuzz -- --requests 100000 --seed 1`: hostile requests to every route, on a server of its own.
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.ts";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "100000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    limit: { type: "string", default: "1000" },
  },
});
const { OUT_DIR: directory = "dist" } = process.env;
const [requests, seed, limit] = [values.requests, values.seed, values.limit].map(Number) as [
  number,
  number,
  number,
];

console.log(`${requests} requests of seed ${seed} to ${directory}/ (again: --seed ${seed})`);
const started = performance.now();
const { faults, statuses, slowest, memory } = await fuzz({ directory, requests, seed, limit });

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const shown = memory.map(({ rss, heapUsed, external }) =>
  [`RSS ${megabytes(rss)}`, `heap ${megabytes(heapUsed)}`, `beside it ${megabytes(external)}`].join(
    ", ",
  ),
);
console.log(
  `In ${((performance.now() - started) / 1000).toFixed(0)} s, the slowest in ${slowest.toFixed(0)} ms.`,
);
console.log(`Statuses: ${JSON.stringify(statuses)}`);
console.log(`Memory after a quarter of them: ${shown[0] ?? ""}; after all: ${shown[1] ?? ""}.`);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? "Nothing was wrong." : `${faults.length} faults.`);
process.exit(faults.length === 0 ? 0 : 1);
