import { parseTarGzip } from "nanotar";
import type { SourceFile } from "#data/model/source.ts";
import { Unread, type Ask } from "./ask-host.ts";
import type { TwoVersions } from "./two-versions.ts";

/** What a registry says of a package, as far as it is read (npm's "abbreviated metadata"). */
interface Package {
  readonly "dist-tags": { readonly latest: string };
  readonly versions: Readonly<Record<string, { readonly dist: { readonly tarball: string } }>>;
}

const abbreviated = "application/vnd.npm.install-v1+json";

type Files = ReadonlyMap<string, string>;

/** Everything in a package's archive is below one folder, whatever that is called. */
async function unpack(archive: Buffer): Promise<Files> {
  const files = await parseTarGzip(archive);
  return new Map(files.map(({ name, text }) => [name.replace(/^[^/]+\//, ""), text]));
}

/** Calls a function once for each key. */
function once<Value>(make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/**
 * Makes what reads a file of a package at the version that a record names, and at the newest.
 * @param registry such as `https://registry.npmjs.org`
 */
export function npmFiles(ask: Ask, registry: string): (file: SourceFile) => Promise<TwoVersions> {
  const describe = once(async (name) => {
    const answer = await ask(`${registry}/${name.replace("/", "%2f")}`, abbreviated);
    if (!answer) throw new Unread(`the registry has no package ${name}`);
    return JSON.parse(answer.toString()) as Package;
  });
  const filesOf = once(async (tarball) => {
    const archive = await ask(tarball);
    return archive ? unpack(archive) : new Map<string, string>();
  });
  const read = async ({ versions }: Package, version: string, path: string) => {
    const found = versions[version];
    return found && (await filesOf(found.dist.tarball)).get(path);
  };
  return async ({ repository, commit, path }) => {
    const known = await describe(repository);
    const newestVersion = known["dist-tags"].latest;
    if (newestVersion === commit) return { newestVersion, isNewest: true };
    const [pinned, newest] = [
      await read(known, commit, path),
      await read(known, newestVersion, path),
    ];
    return { newestVersion, isNewest: false, pinned, newest };
  };
}
