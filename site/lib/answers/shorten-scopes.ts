/** A scope as an attribute or in a selector: in quotes it is somebody's text. */
const scopeOfAstro = /(?<=[\s[])data-astro-cid-\w{8}(?=[\s/>\]])/g;

/**
 * Gives the scopes of a page's styles short names: Astro's are 23 letters on every element, which is
 * an eighth of a page and 2 % of what is sent of it. A name means something in its own page alone.
 * @param html a whole page, with its style sheets in it
 */
export function shortenScopes(html: string): string {
  const names = new Map<string, string>();
  return html.replace(scopeOfAstro, (scope) => {
    const name = names.get(scope) ?? `data-${names.size}`;
    names.set(scope, name);
    return name;
  });
}
