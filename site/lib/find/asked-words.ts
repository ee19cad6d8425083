/** What an address asked for, in the words that one would type: `/goin-away` gives `goin away`. */
export function askedWords(path: string): string {
  const text = decoded(path).replace(/\.(?:html|md)$/, "");
  return text
    .split("/")
    .join(" ")
    .replace(/(?<=[\p{L}\d])[-_+]+(?=[\p{L}\d])/gu, " ")
    .trim();
}

/** A path as it was typed; one that is not UTF-8 stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
