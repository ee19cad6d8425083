import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Mutant } from "./mutant.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = join(import.meta.dirname, "lists");

/** How many bugs the lists have at least, all together. */
const fewest = 120;

const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));

const lists = await Promise.all(
  files.map(async (file) => ({
    file,
    ...((await import(join(folder, file))) as { mutants: readonly Mutant[] }),
  })),
);

const mutants = lists.flatMap((list) => list.mutants);

/** What is wrong with the place of a mutant: its file, and the text that it replaces there. */
function faultOfPlace({ file, before, after }: Mutant): string | undefined {
  if (!existsSync(join(root, file))) return `there is no ${file}`;
  const times = readFileSync(join(root, file), "utf8").split(before).length - 1;
  if (before === "" || times !== 1) return `\`before\` stands ${times} times in ${file}`;
  return before === after ? "`after` is the same as `before`" : undefined;
}

/** What is wrong with the test that is to notice. */
function faultOfNoticer({ noticedBy }: Mutant): string | undefined {
  if (!/^[^/].*\.(?:test|spec)\.ts$/.test(noticedBy)) return `${noticedBy} is no test file`;
  if (/page-hashes|mutants\.test/.test(noticedBy)) return `${noticedBy} compares no words`;
  return existsSync(join(root, noticedBy)) ? undefined : `there is no ${noticedBy}`;
}

const faultsOf = (mutant: Mutant): readonly string[] =>
  [
    /^[a-z\d]+(?:-[a-z\d]+)*$/.test(mutant.id) ? undefined : "the id is not kebab-case",
    /^\S.{9,}\.$/.test(mutant.bug) ? undefined : "`bug` is no sentence",
    faultOfPlace(mutant),
    faultOfNoticer(mutant),
  ].flatMap((fault) => (fault === undefined ? [] : [`${mutant.id}: ${fault}`]));

describe("the bugs put in by hand", () => {
  it("are enough to judge the tests by", () => {
    expect(mutants.length).toBeGreaterThanOrEqual(fewest);
  });

  it("have an id each", () => {
    const ids = mutants.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each(lists.map(({ file, mutants: list }) => [file, list] as const))(
    "of %s stand where they say, and differ",
    (_, list) => {
      expect(list).not.toEqual([]);
      expect(list.flatMap(faultsOf)).toEqual([]);
    },
  );
});

describe("the check of a bug", () => {
  const good: Mutant = {
    id: "wrong-exit-code",
    bug: "A run that fails looks like one that passed.",
    file: "scripts/setup/setup.mjs",
    before: "process.exit(1);",
    after: "process.exit(0);",
    noticedBy: "server/requests/route.test.ts",
  };

  it("lets a good one pass", () => {
    expect(faultsOf(good)).toEqual([]);
  });

  const bad: readonly (readonly [fault: string, change: Partial<Mutant>])[] = [
    ["the id is not kebab-case", { id: "Wrong exit" }],
    ["`bug` is no sentence", { bug: "oops" }],
    ["there is no scripts/setup.ts", { file: "scripts/setup.ts" }],
    ["`before` stands 0 times in scripts/setup/setup.mjs", { before: "process.exit(7);" }],
    ["`after` is the same as `before`", { after: "process.exit(1);" }],
    ["scripts/setup/setup.mjs is no test file", { noticedBy: "scripts/setup/setup.mjs" }],
    ["there is no tests/none.spec.ts", { noticedBy: "tests/none.spec.ts" }],
    [
      "site/build/page-hashes.test.ts compares no words",
      { noticedBy: "site/build/page-hashes.test.ts" },
    ],
  ];

  it.each(bad)("finds that %s", (fault, change) => {
    expect(faultsOf({ ...good, ...change })).toEqual([`${change.id ?? good.id}: ${fault}`]);
  });
});
