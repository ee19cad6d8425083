import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** One record of a folder: its file, and what the file exports. */
export interface RecordFile {
  /** Without `.ts`, which is the id of the record. */
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** How one list of the records of a folder is written. */
export interface RecordList {
  readonly folder: string;
  readonly file: string;
  /** What the list is, for who reads the file. */
  readonly says: string;
  /** The constant, its type, and the file of data/model/ that has the type. */
  readonly constant: string;
  readonly type: readonly [name: string, file: string];
  /** The exported constant of each file, where it has the same name in all. */
  readonly part?: string;
  /** By what the records are sorted. Without it: by their ids, letter by letter. */
  readonly sortKey?: (file: RecordFile, data: string) => Promise<string | number> | string | number;
  /**
   * How the list is made where a file has a number for its name and a list of its own: either
   * leads from each number to its list, or joins the lists of all.
   */
  readonly shape?: "by-number" | "joined";
}

/** Imports a file of the data. */
export const load = (path: string): Promise<unknown> => import(pathToFileURL(path).href);

const nameOf = ({ name, exports }: RecordFile): string => {
  const [record] = Object.values(exports) as readonly { readonly name?: unknown }[];
  if (typeof record?.name === "string") return record.name;
  throw new Error(`data/messages/${name}.ts exports no stack with a name.`);
};

const numberOf = ({ name }: RecordFile): number => Number(name);

/** The place of a situation in the vocabulary, which groups them by their phase. */
async function placeOfSituation({ name }: RecordFile, data: string): Promise<number> {
  const { situationIds } = (await load(join(data, "model/situation.ts"))) as {
    situationIds: readonly string[];
  };
  const place = situationIds.indexOf(name);
  if (place >= 0) return place;
  throw new Error(
    `data/situations/${name}.ts is a situation that data/model/situation.ts does not name: add “${name}” to situationIds.`,
  );
}

/** Every list that is written. */
export const lists: readonly RecordList[] = [
  {
    folder: "codes",
    file: "index.ts",
    says: "The short facts of every registered code, lowest first. Imports no guide: the element stays small.",
    constant: "closeCodes",
    type: ["CloseCode", "close-code"],
    part: "closeCode",
    sortKey: numberOf,
  },
  {
    folder: "codes",
    file: "guides.ts",
    says: "The long part of every registered code, lowest first.",
    constant: "closeCodeGuides",
    type: ["CloseCodeGuide", "close-code"],
    part: "guide",
    sortKey: numberOf,
  },
  {
    folder: "fix-code",
    file: "index.ts",
    says: "The code that mends what each registered code stands for.",
    constant: "fixCode",
    type: ["CodeSample", "code-sample"],
    part: "fixCode",
    sortKey: numberOf,
    shape: "by-number",
  },
  {
    folder: "triage",
    file: "index.ts",
    says: "For each code with something to find out: the symptoms, the most useful question first.",
    constant: "triage",
    type: ["TriageEntry", "triage"],
    part: "triage",
    sortKey: numberOf,
    shape: "by-number",
  },
  {
    folder: "unusual-uses",
    file: "index.ts",
    says: "The unusual uses of every code, lowest code first.",
    constant: "unusualUses",
    type: ["UnusualUse", "unusual-use"],
    part: "unusualUses",
    sortKey: numberOf,
    shape: "joined",
  },
  {
    folder: "services",
    file: "index.ts",
    says: "Every service whose codes are known, by id.",
    constant: "services",
    type: ["Service", "service"],
  },
  {
    folder: "situations",
    file: "index.ts",
    says: "Every situation, in the order of `situationIds`.",
    constant: "situations",
    type: ["Situation", "situation"],
    sortKey: placeOfSituation,
  },
  {
    folder: "messages",
    file: "index.ts",
    says: "What each client, server, library and proxy prints, sorted by name.",
    constant: "messageStacks",
    type: ["MessageStack", "message"],
    sortKey: nameOf,
  },
  {
    folder: "comparisons",
    file: "index.ts",
    says: "Every pair that people confuse, the lower first number first, then the lower second.",
    constant: "confusedPairs",
    type: ["ConfusedPair", "comparison"],
  },
];
