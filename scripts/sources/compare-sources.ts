import pLimit from "p-limit";
import type { SourceFile } from "#data/model/source.ts";
import { hostAsker, Unread } from "./ask-host.ts";
import { githubFiles } from "./github-files.ts";
import { npmFiles } from "./npm-files.ts";
import { sameLines } from "./quoted-lines.ts";
import type { QuotedSource } from "./quoted-sources.ts";
import type { TwoVersions } from "./two-versions.ts";

/**
 * What became of what a record quotes: the newest version is the one that was read, has the same
 * lines, has other lines, or has no such file; or nobody could look.
 */
export type Verdict = "newest" | "unchanged" | "changed" | "gone" | "unread";

/** A source with what became of it. */
export interface ComparedSource extends QuotedSource {
  readonly verdict: Verdict;
  readonly newestVersion?: string;
  /** Why it could not be read. */
  readonly why?: string;
}

/** Where the files lie. */
export interface Hosts {
  readonly registry: string;
  readonly github: string;
}

/** How many are compared at once. */
const atOnce = 6;

function judge(
  versions: TwoVersions,
  quotes: readonly string[],
): Pick<ComparedSource, "why"> & {
  verdict: Verdict;
} {
  if (versions.isNewest) return { verdict: "newest" };
  const { pinned, newest } = versions;
  if (pinned === undefined) return { verdict: "unread", why: "there is no such file" };
  if (newest === undefined) return { verdict: "gone" };
  return { verdict: sameLines(pinned, newest, quotes) ? "unchanged" : "changed" };
}

/** Compares each source with its newest version. One that cannot be read stops no other. */
export async function compareSources(
  sources: readonly QuotedSource[],
  hosts: Hosts,
): Promise<readonly ComparedSource[]> {
  const ask = hostAsker();
  const [fromNpm, fromGithub] = [npmFiles(ask, hosts.registry), githubFiles(ask, hosts.github)];
  const read = (url: string, file: SourceFile) =>
    new URL(url).host === "unpkg.com" ? fromNpm(file) : fromGithub(file);
  const limit = pLimit(atOnce);
  const compare = async (source: QuotedSource): Promise<ComparedSource> => {
    try {
      const versions = await read(source.url, source.file);
      const { newestVersion } = versions;
      return { ...source, newestVersion, ...judge(versions, source.quotes) };
    } catch (error) {
      if (!(error instanceof Unread)) throw error;
      return { ...source, verdict: "unread", why: error.message };
    }
  };
  return Promise.all(sources.map((source) => limit(compare, source)));
}
