import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type FileText,
  insertInOrder,
  layOut,
  readList,
  Refusal,
  runGenerator,
  writeTogether,
} from "./new-record.ts";

const stub = (id: string, name: string): string => `
import type { Service } from "../service.ts";

export const ${name} = {
  id: "${id}",
  name: "TODO: its name",
  group: "infrastructure",
  summary: "TODO: what it is, as one sentence.",
  docs: "https://TODO.example/the-page-to-open-for-more",
  readFrom: [
    {
      kind: "docs",
      title: "TODO: the title of the page where the list was read",
      url: "https://TODO.example/",
    },
  ],
  readOn: "TODO: the day, as YYYY-MM-DD",
  codes: [
    {
      code: 4000,
      name: "TODO: the official name, letter for letter",
      meaning: "TODO: what it means here, as one sentence of your own.",
      reconnect: "unknown",
      remedy: "TODO: what to do, as one sentence that starts with a verb.",
    },
  ],
} as const satisfies Service;
`;

const constantOf = (id: string): string =>
  id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** An import of the list; its group is the id. */
const importLine = /^import \{ \w+ \} from "\.\/services\/(.+)\.ts";\n/gm;

/** The id behind each constant of the list. */
const idsOf = (list: string): ReadonlyMap<string, string> =>
  new Map([...list.matchAll(importLine)].map(([, id = ""]) => [constantOf(id), id]));

/** Why an id cannot be the id of a new service. */
function refuse(id: string, path: string, taken: ReadonlyMap<string, string>): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new Refusal(
      `“${id}” is no id for a service: an id is made of a-z, 0-9 and single hyphens, and starts with a letter.`,
      "Type it like this: npm run new:service -- some-service",
    );
  if (existsSync(path))
    throw new Refusal(`${path} exists already.`, "Edit that file, or choose another id.");
  const other = id === "services" ? "the list itself" : taken.get(constantOf(id));
  if (other !== undefined)
    throw new Refusal(
      `“${id}” makes the constant ${constantOf(id)}, which is ${other} in data/services.ts.`,
      "Choose an id that differs in more than its hyphens.",
    );
}

/** The stub, laid out. A word of JavaScript cannot name its constant. */
const layOutStub = (id: string): Promise<string> =>
  layOut(stub(id, constantOf(id))).catch((error: unknown) => {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refusal(
      `“${id}” is a word of JavaScript and cannot name a constant.`,
      `Choose a longer id, such as ${id}-service.`,
    );
  });

/** The list with the service in it, twice: as an import and as an item. */
async function listed(id: string, list: FileText, taken: ReadonlyMap<string, string>) {
  const name = constantOf(id);
  const line = `import { ${name} } from "./services/${id}.ts";\n`;
  const imported = insertInOrder(list, line, id, importLine);
  const idOf = (constant: string) => taken.get(constant) ?? constant;
  const { path, text } = insertInOrder(imported, `  ${name},\n`, id, /^ {2}(\w+),\n/gm, idOf);
  return { path, text: await layOut(text) };
}

/**
 * Writes the file of a new service, to be filled in, and adds it to the list.
 * @param data the folder of the data
 * @returns the paths that it wrote
 * @throws Refusal if the id cannot be one, or is taken
 */
export async function newService(id: string, data: string): Promise<readonly string[]> {
  const path = join(data, "services", `${id}.ts`);
  const list = readList(data, "services.ts");
  const taken = idsOf(list.text);
  refuse(id, path, taken);
  const files = [{ path, text: await layOutStub(id) }, await listed(id, list, taken)];
  writeTogether(files);
  return files.map((file) => file.path);
}

if (import.meta.main) await runGenerator(newService);
