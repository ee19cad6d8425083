/**
 * The path of an address as the name of a file: `/%31006/` is `/1006/`. An encoded slash is none,
 * and what no name can be stays as it is.
 */
export function decodePath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
