// What the tests of the records share about ids and sources; nothing else imports this file.
import { breach } from "./record-rules.ts";
import { resolveSource, type SourceReference } from "../model/source.ts";

/** What an id, a part of addresses, looks like. */
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const repeated = <T>(values: readonly T[]): readonly T[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** What is wrong with a list's ids, as the lines of a failure. @param file the list's file */
export const idBreaches = (ids: readonly string[], file: string): readonly string[] => [
  ...ids
    .filter((id) => !kebabCase.test(id))
    .map((id) => breach(file, "ids are in kebab-case", "use a-z, 0-9 and single hyphens", id)),
  ...repeated(ids).map((id) => breach(file, "an id stands once", "choose another id", id)),
];

/** The lists that stand beside the records of a folder. */
const recordLists: readonly string[] = ["index.ts", "guides.ts"];

/**
 * What differs between a folder's files and the names that its records ask for.
 * @param folder such as `data/services`; its list is no record
 */
export function fileBreaches(folder: string, names: readonly string[], found: readonly string[]) {
  const rule = "a file has the name of its record";
  const files = found.filter((file) => !recordLists.includes(file));
  const asked = names.map((name) => `${name}.ts`);
  return [
    ...asked
      .filter((file) => !files.includes(file))
      .map((file) =>
        breach(`${folder}/${file}`, rule, "rename the file or the id", "no such file"),
      ),
    ...files
      .filter((file) => !asked.includes(file))
      .map((file) =>
        breach(`${folder}/${file}`, rule, `add it to ${folder}/index.ts`, "no such record"),
      ),
  ];
}

/** The places at which a list is out of order or repeats itself, as the lines of a failure. */
export const orderBreaches = (values: readonly (number | string)[], file: string) =>
  values.flatMap((value, index) => {
    const before = values[index - 1];
    return before === undefined || before < value
      ? []
      : [breach(file, "lowest first, each once", "put it in its place", `${before}, ${value}`)];
  });

const inRepository = /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:blob|tree)\//;

/** A file at a commit, or at a release such as `8.23.0`: it goes on saying what was read there. */
const pinned =
  /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:blob|tree)\/(?:[0-9a-f]{40}|v?\d+\.\d+\.\d+)\//;

/** What is wrong with a link, as the lines of a failure. */
export const linkBreaches = (url: string, place: string): readonly string[] =>
  URL.canParse(url) && new URL(url).protocol === "https:"
    ? []
    : [breach(place, "a link parses and is https", "copy it from the browser", url)];

/** What is wrong with the link to a source, which has to go on saying what was read there. */
export const addressBreaches = (url: string, place: string): readonly string[] => [
  ...linkBreaches(url, place),
  ...(inRepository.test(url) && !pinned.test(url)
    ? [breach(place, "source is read at a commit", "put 40 hex digits for the branch", url)]
    : []),
];

/** What is wrong with the sources of a record, as the lines of a failure. */
export function sourceBreaches(references: readonly SourceReference[], place: string) {
  const sources = references.map(resolveSource);
  const badClause = sources.filter(({ shows }) => !/^[a-z].*[^.]$/.test(shows));
  return [
    ...(sources.length > 0
      ? []
      : [breach(place, "a record has a source", "say where you read it", "none")]),
    ...sources.flatMap(({ url }) => addressBreaches(url, place)),
    ...references.flatMap((reference) =>
      reference.sourceOf !== undefined && !pinned.test(reference.url)
        ? [breach(place, "`sourceOf` names a file at a commit", "link the file", reference.url)]
        : [],
    ),
    ...badClause.map(({ shows }) =>
      breach(place, "`shows` continues the title", "start it small, with no full stop", shows),
    ),
    ...repeated(sources.map(({ url, shows }) => `${url} ${shows}`)).map((twice) =>
      breach(place, "a statement has one source once", "take the second away", twice),
    ),
  ];
}
