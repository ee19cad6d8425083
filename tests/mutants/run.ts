// `npm run test:mutation`: puts each bug of tests/mutants/lists/ into a scratch copy, one at a time,
// runs the test that should notice, and prints the score and the survivors.
//   -- --list headers    only the mutants of one list, or of several: `headers,snippets`
//   -- --only some-id    only one mutant
//   -- --kind unit       only those that a unit test notices, which takes some minutes; `site`: the
//                        others, for each of which the site is built
//   -- --workers 2       copies at once (each builds and serves a site of its own)
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadMutants } from "./lists.ts";
import type { Mutant } from "./mutant.ts";
import { build, needsBuild, test, tryMutant, type Outcome } from "./notice.ts";
import { makeScratch, type Scratch } from "./scratch.ts";

interface Asked {
  readonly list: string;
  readonly mutant: Mutant;
}

interface Tried extends Asked {
  readonly outcome: Outcome;
}

/** What is asked to be noticed. */
const bar = 0.95;

const { values } = parseArgs({
  options: {
    list: { type: "string" },
    only: { type: "string" },
    kind: { type: "string" },
    workers: { type: "string", default: "2" },
    port: { type: "string", default: "4600" },
  },
});

/** The mutants that the command line asks for. */
async function askedMutants(): Promise<readonly Asked[]> {
  const all = [...(await loadMutants())].flatMap(([list, mutants]) =>
    mutants.map((mutant) => ({ list, mutant })),
  );
  return all.filter(
    ({ list, mutant }) =>
      (values.list?.split(",").includes(list) ?? true) &&
      [undefined, mutant.id].includes(values.only) &&
      [undefined, needsBuild(mutant.noticedBy) ? "site" : "unit"].includes(values.kind),
  );
}

/** Builds every copy's site, and runs all tests in one. @throws if one fails without a bug */
async function requireGreen(scratches: readonly Scratch[], asked: readonly Asked[]): Promise<void> {
  const files = [...new Set(asked.map(({ mutant }) => mutant.noticedBy))];
  const kinds = [files.filter((file) => !needsBuild(file)), files.filter(needsBuild)] as const;
  if (kinds[1].length > 0 && (await Promise.all(scratches.map(build))).includes(false))
    throw new Error("The site does not build.");
  const [first] = scratches;
  for (const kind of kinds.filter(({ length }) => length > 0))
    if (first !== undefined && (await test(first, kind, false)) !== "survived")
      throw new Error(`Tests fail without any mutant; see ${first.folder}/mutation.log.`);
}

/** Tries mutants in one copy until none is left. */
async function work(scratch: Scratch, queue: Asked[], tried: Tried[]): Promise<void> {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const outcome = await tryMutant(scratch, next.mutant);
    tried.push({ ...next, outcome });
    console.log(`${tried.length} ${outcome}: ${next.mutant.id} (${next.mutant.noticedBy})`);
  }
}

/** Prints the share that was noticed, list by list, and what lived. @returns the whole share */
function report(tried: readonly Tried[]): number {
  const noticed = (some: readonly Tried[]) =>
    some.filter(({ outcome }) => outcome === "noticed").length;
  for (const [list, some] of Map.groupBy(tried, (one) => one.list))
    console.log(`${list}: ${noticed(some)} of ${some.length}`);
  for (const { mutant, outcome } of tried)
    if (outcome !== "noticed")
      console.log(`${outcome.toUpperCase()} ${mutant.id}: ${mutant.bug} (${mutant.file})`);
  console.log(`Noticed: ${noticed(tried)} of ${tried.length}.`);
  return noticed(tried) / tried.length;
}

const asked = await askedMutants();
if (asked.length === 0) throw new Error("There is no such mutant.");
const scratches = Array.from({ length: Number(values.workers) }, (_, index) =>
  makeScratch(Number(values.port) + index),
);
const tried: Tried[] = [];
if (scratches.length === 0) throw new Error("--workers is the number of copies, 1 or more.");
await requireGreen(scratches, asked);
const queue = [...asked];
await Promise.all(scratches.map((scratch) => work(scratch, queue, tried)));
const share = report(tried);
for (const { folder } of scratches) rmSync(folder, { recursive: true });
process.exit(share >= bar ? 0 : 1);
