import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { writeWhole } from "../generate/stale.ts";
import { layOut, Refusal, runGenerator } from "./new-record.ts";

const stub = (id: string, name: string): string => `
import type { Service } from "../model/service.ts";

export const ${name} = {
  id: "${id}",
  name: "TODO: its name",
  group: "infrastructure",
  summary: "TODO: what it is, as one sentence.",
  docs: "https://TODO.example/the-page-to-open-for-more",
  readFrom: [
    {
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

/** The services that there are, by the name of their constant. */
const idsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .map((file) => basename(file, ".ts"))
      .map((id) => [constantOf(id), id]),
  );

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
      `“${id}” makes the constant ${constantOf(id)}, which is ${other} in data/services/index.ts.`,
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

/**
 * Writes the file of a new service, to be filled in.
 * @param data the folder of the data
 * @returns the path that it wrote
 * @throws Refusal if the id cannot be one, or is taken
 */
export async function newService(id: string, data: string): Promise<string> {
  const path = join(data, "services", `${id}.ts`);
  refuse(id, path, idsOf(join(data, "services")));
  writeWhole({ path, text: await layOutStub(id) });
  return path;
}

if (import.meta.main) await runGenerator(newService);
