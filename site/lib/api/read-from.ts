import {
  resolvePlace,
  sourceFile,
  sourceKind,
  type SourceFile,
  type SourcePlace,
} from "#data/model/source.ts";

/** Where a service's list was read, as the API gives it. */
export type ListPlace =
  | ({ readonly kind: "source"; readonly url: string } & Partial<SourceFile>)
  | { readonly kind: "docs" | "secondary"; readonly title: string; readonly url: string };

/** Where a service's list was read: a document by its title, a file by its place in a repository. */
export function listPlace(place: SourcePlace): ListPlace {
  const { name: title, url } = resolvePlace(place);
  const kind = sourceKind(place);
  if (kind === "source") return { kind, ...sourceFile(url), url };
  return { kind: kind === "quoted" ? "secondary" : kind, title, url };
}

/** Where the line of a stack was read, as the API gives it. */
export function linePlace(place: SourcePlace) {
  const { name: title, url } = resolvePlace(place);
  const kind = sourceKind(place);
  return { kind: kind === "quoted" ? ("thread" as const) : kind, title, url };
}
