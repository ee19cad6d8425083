import { execFileSync } from "node:child_process";
import { dirname } from "node:path";
import { expect, it } from "vitest";

/** How many sources may lie loose in a folder: more is a drawer in which nobody finds anything. */
const mostLoose = 25;

/** Every source that git keeps or would keep, those in node_modules and in builds left out. */
const sources = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"])
  .toString()
  .split("\n")
  .filter((path) => /\.(?:astro|css|js|mjs|ts)$/.test(path));

/** One record a file, however many there are: folders of `data/` with a list of what is in them. */
const recordFolders = sources
  .filter((path) => /^data\/[\w-]+\/index\.ts$/.test(path))
  .map((path) => dirname(path));

it(`no folder has more than ${mostLoose} loose sources, those of records aside`, () => {
  const folders = Map.groupBy(sources, (path) => dirname(path));
  const full = [...folders]
    .filter(([folder, { length }]) => length > mostLoose && !recordFolders.includes(folder))
    .map(([folder, { length }]) => `${folder} has ${length}`);
  expect(folders.get("data/model")?.length).toBeGreaterThan(10);
  expect(full).toEqual([]);
});
