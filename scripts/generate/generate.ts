import { join } from "node:path";
import { parseArgs } from "node:util";
import { recordLists } from "./record-lists.ts";
import { isStale, writeWhole, type FileText } from "./stale.ts";

// `npm run generate`: writes what follows from other files: the list of each folder of records, the
// configurations of other servers in deploy/, the day on which each page last changed, and the heights
// of the cards that are new or changed.
//   -- --check   writes nothing, and fails where a list, a configuration or a day is stale; `npm run check` does it

const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;

/** Writes what is stale. With `--check` it only says so. @returns whether all is well */
function update(files: readonly FileText[]): boolean {
  const stale = files.filter(isStale);
  for (const file of stale) {
    if (!check) writeWhole(file);
    console.log(check ? `${file.path} is stale.` : `wrote ${file.path}`);
  }
  return !check || stale.length === 0;
}

/** Writes deploy/, dates what changed, and measures it. Imported late: all of it reads the lists. */
async function updatePages(): Promise<boolean> {
  const { changedPages, datesFile } = await import("./dates.ts");
  const { deployFiles } = await import("./deploy.ts");
  const changed = changedPages();
  if (!update([...deployFiles(), datesFile()])) return false;
  if (check) return true;
  const { measureChanged } = await import("./heights.ts");
  return measureChanged(changed);
}

const well =
  update(await recordLists(join(import.meta.dirname, "../../data"))) && (await updatePages());
if (!well && check) console.error("Run `npm run generate`, and commit what it writes.");
process.exit(well ? 0 : 1);
