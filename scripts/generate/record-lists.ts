import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { lists, load, type RecordFile, type RecordList } from "./lists.ts";
import type { FileText } from "./stale.ts";

/** The records of a folder: each file but the lists, and but what several records share. */
async function recordsOf(folder: string, { shape }: RecordList): Promise<RecordFile[]> {
  const files = readdirSync(folder).filter(
    (file) => file.endsWith(".ts") && !lists.some((list) => list.file === file),
  );
  const records = shape ? files.filter((file) => /^\d/.test(file)) : files;
  return Promise.all(
    records.map(async (file) => ({
      name: basename(file, ".ts"),
      exports: (await load(join(folder, file))) as RecordFile["exports"],
    })),
  );
}

/** What a record is called in the list: what it exports, or its number after the part's name. */
function constantOf({ name, exports }: RecordFile, { part, folder }: RecordList): string {
  if (part !== undefined) return `${part}${name}`;
  const [constant, ...others] = Object.keys(exports);
  if (constant !== undefined && others.length === 0) return constant;
  throw new Error(`data/${folder}/${name}.ts has to export its record and nothing else.`);
}

const importOf = (record: RecordFile, list: RecordList): string => {
  const constant = constantOf(record, list);
  const imported = list.part === undefined ? constant : `${list.part} as ${constant}`;
  return `import { ${imported} } from "./${record.name}.ts";`;
};

/** How a record stands in the list. */
function itemOf(record: RecordFile, list: RecordList): string {
  const constant = constantOf(record, list);
  if (list.shape === "by-number") return `${record.name}: ${constant}`;
  return list.shape === "joined" ? `...${constant}` : constant;
}

/** The text of a list. */
function write(list: RecordList, records: readonly RecordFile[]): string {
  const { constant, says } = list;
  const [type, file] = list.type;
  const items = records.map((record) => `  ${itemOf(record, list)},`);
  const [listType, open, close] =
    list.shape === "by-number"
      ? [`Readonly<Record<number, readonly ${type}[]>>`, "{", "}"]
      : [`readonly ${type}[]`, "[", "]"];
  return [
    "// Written by `npm run generate` from the files beside it.",
    `import type { ${type} } from "../model/${file}.ts";`,
    ...records.map((record) => importOf(record, list)),
    "",
    `/** ${says} */`,
    `export const ${constant}: ${listType} = ${open}`,
    ...items,
    `${close};`,
    "",
  ].join("\n");
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en");

async function sorted(records: readonly RecordFile[], { sortKey }: RecordList, data: string) {
  const keyed = await Promise.all(
    records.map(async (record) => ({
      record,
      key: (await sortKey?.(record, data)) ?? record.name,
    })),
  );
  return keyed.toSorted((a, b) => compare(a.key, b.key)).map(({ record }) => record);
}

/**
 * The list of every folder of records, as it has to be.
 * @param data the folder of the data
 * @throws where a file exports no record, or a situation is not in the vocabulary
 */
export const recordLists = (data: string): Promise<readonly FileText[]> =>
  Promise.all(
    lists
      .filter(({ folder }) => existsSync(join(data, folder)))
      .map(async (list) => {
        const folder = join(data, list.folder);
        const records = await sorted(await recordsOf(folder, list), list, data);
        return { path: join(folder, list.file), text: write(list, records) };
      }),
  );
