import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashBytes } from "#site/build/build-record.ts";
import { indexFiles, type FileIndex } from "#server/build/file-index.ts";
import { loadRoutes } from "#server/answers/load-routes.ts";
import { readBuild, type ReadBuild } from "#server/build/read-build.ts";
import { readLinks, type PageLinks } from "./page-links.ts";

/** The pages of a build, by their path. */
type Pages = ReadonlyMap<string, PageLinks>;

/** More would hide the first under what follows from it. */
const mostProblems = 20;

/** What stands in the folder otherwise than the build recorded, or not at all. */
function changedFiles(directory: string, { record }: ReadBuild): readonly string[] {
  return Object.entries(record.files).flatMap(([file, hash]) => {
    try {
      const isWhole = hashBytes(readFileSync(join(directory, "client", file))) === hash;
      return isWhole ? [] : [`${file} is not as it was built.`];
    } catch {
      return [`${file} is missing.`];
    }
  });
}

function readPages(directory: string, { record }: ReadBuild): Pages {
  const files = Object.keys(record.files).filter((file) => /(?:^|\/)index\.html$/.test(file));
  return new Map(
    files.map((file) => [
      `/${file.slice(0, -"index.html".length)}`,
      readLinks(readFileSync(join(directory, "client", file), "utf8")),
    ]),
  );
}

/** Every address of this site that a page leads to, and the first page that does. */
function ownLinks(pages: Pages, site: URL): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [path, { links }] of pages)
    for (const link of links) {
      const base = new URL(path, site);
      if (!URL.canParse(link, base)) found.set(link, path);
      else if (new URL(link, base).origin === site.origin)
        found.set(new URL(link, base).href, found.get(new URL(link, base).href) ?? path);
    }
  return found;
}

/** Asks what is built, and then the routes on demand. @returns what is wrong, or nothing */
async function wrongWith(
  link: string,
  pages: Pages,
  files: FileIndex,
  isMade: (path: string) => Promise<boolean>,
): Promise<string | undefined> {
  if (!URL.canParse(link)) return "cannot be read";
  const { pathname, search, hash } = new URL(link);
  const isBuilt = files.at(pathname) !== undefined || pages.has(pathname);
  if (!isBuilt && !(await isMade(`${pathname}${search}`))) return "leads nowhere";
  const ids = pages.get(pathname)?.ids;
  const id = decodeURIComponent(hash.slice(1));
  return ids === undefined || id === "" || ids.has(id) ? undefined : "names no part of its page";
}

/**
 * What is wrong with a build: every file is there as it was recorded, every page of a list, and
 * whatever a page links or loads on this site, by itself or made on demand.
 * @param wanted the path of every page that has to be there
 * @returns a line for each problem, the first twenty
 * @throws BrokenBuild if the folder cannot be served at all
 */
export async function verifyBuild(
  directory: string,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const build = readBuild(directory);
  const files = indexFiles(build);
  const problems = [...changedFiles(directory, build)];
  if (problems.length > 0) return problems.slice(0, mostProblems);
  const { render } = await loadRoutes(directory);
  const isMade = async (path: string) => {
    const answer = await render(new Request(new URL(path, files.site)));
    return answer !== undefined && answer.status < 400;
  };
  for (const path of wanted)
    if (!files.at(path) && !(await isMade(path))) problems.push(`${path} was not built.`);
  const pages = readPages(directory, build);
  for (const [link, page] of ownLinks(pages, files.site)) {
    const wrong = await wrongWith(link, pages, files, isMade);
    if (wrong !== undefined) problems.push(`${link}, linked from ${page}, ${wrong}.`);
  }
  return problems.slice(0, mostProblems);
}
