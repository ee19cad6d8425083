import type { SourceFile } from "#data/model/source.ts";
import type { Ask } from "./ask-host.ts";
import type { TwoVersions } from "./two-versions.ts";

/**
 * Makes what reads a file of a repository at the commit that a record names, and at the newest of
 * its default branch.
 * @param host of the files as they are, such as `https://raw.githubusercontent.com`
 */
export function githubFiles(ask: Ask, host: string): (file: SourceFile) => Promise<TwoVersions> {
  return async ({ repository, commit, path }) => {
    const at = async (version: string) =>
      (await ask(`${host}/${repository}/${version}/${path}`))?.toString();
    const [pinned, newest] = [await at(commit), await at("HEAD")];
    return { newestVersion: "HEAD", isNewest: false, pinned, newest };
  };
}
