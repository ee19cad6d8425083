import { apiPaths } from "./paths.ts";

/** More letters than any address of the API has. */
const longest = 200;

/** The beginning of a path, without its percent encoding unless that is broken. */
export function decoded(given: string): string {
  const path = given.slice(0, longest);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address as the API writes it: lower case, `.json`, no dot segments, no slash at its end. */
export const asWritten = (path: string): string =>
  new URL(path, "http://localhost").pathname
    .toLowerCase()
    .replace(/\/+$/, "")
    .replace(/(?:\.json)?$/, ".json");

/** Whether the API would answer, were the address written so. */
export const isWritten = (path: string): boolean => apiPaths().includes(asWritten(path));
