import { gunzipSync } from "node:zlib";
import { lookup } from "mrmime";
import { decodePath } from "#site/lib/addresses/decode-path.ts";
import { headersFor } from "#site/lib/answers/headers.ts";
import { withCharset } from "../answers/charset.ts";
import type { ReadBuild } from "./read-build.ts";
import type { Representation } from "../answers/representation.ts";

/** Everything that a build wrote, in memory or in a copy: its folder is not read afterwards. */
export interface FileIndex {
  readonly site: URL;
  /** What stands at a path of an address: `/1006/`, `/1006.md`. */
  readonly at: (path: string) => Representation | undefined;
  /** What is said where nothing stands. */
  readonly missing: Representation;
}

/** Error pages: as addresses they are numbers, or nothing. */
const errorPage = /^(?:404\.html|not-found\/.*)$/;

const isCopy = (file: string): boolean => /\.(?:br|gz)$/.test(file);

/** Where a file stands: a page at its folder too. */
const addressesOf = (file: string): readonly string[] =>
  file.endsWith("index.html")
    ? [`/${file}`, `/${file.slice(0, -"index.html".length)}`]
    : [`/${file}`];

const nothing = Buffer.alloc(0);

/** The few that take no compressed copy wait for a fraction of a millisecond. */
function representationOf(file: string, { record, readerOf }: ReadBuild): Representation {
  const [br, gzip] = [readerOf(`${file}.br`), readerOf(`${file}.gz`)];
  const hash = record.files[file] ?? "";
  const described = { status: 200, ...headersOfFile(file, new URL(record.site)), hash };
  if (br === undefined || gzip === undefined)
    return { ...described, codings: ["identity"], bytes: readerOf(file) ?? (() => nothing) };
  const copies = { br, gzip, identity: () => gunzipSync(gzip()) };
  return {
    ...described,
    codings: ["br", "gzip", "identity"],
    bytes: (coding) => copies[coding](),
  };
}

function headersOfFile(file: string, site: URL): Pick<Representation, "policy" | "described"> {
  const [, address = ""] = ["", ...addressesOf(file)].slice(-2);
  const policy = headersFor(address, site);
  const type = policy["Content-Type"] ?? withCharset(lookup(file) ?? "application/octet-stream");
  return { policy, described: { "Content-Type": type } };
}

/** Makes what stands at each address of what a build wrote. */
export function indexFiles(build: ReadBuild): FileIndex {
  const files = Object.keys(build.record.files).filter((file) => !isCopy(file));
  const index = new Map<string, Representation>();
  for (const file of files.filter((one) => !errorPage.test(one))) {
    const found = representationOf(file, build);
    for (const address of addressesOf(file)) index.set(address, found);
  }
  return {
    site: new URL(build.record.site),
    at: (path) => index.get(decodePath(path)),
    missing: { ...representationOf("404.html", build), status: 404 },
  };
}
