import { allNamed, allWhere, linksIn, type HtmlElement } from "./html.ts";

/** What stands around the content of a page: the same on all but for the entry that is current. */
export interface PageFrame {
  readonly language: string | undefined;
  /** The first link of the page, for those who skip what stands on top. */
  readonly skip: readonly (readonly string[])[];
  readonly wordmark: readonly (readonly string[])[];
  readonly navigation: readonly (readonly string[])[];
  readonly current: readonly (readonly string[])[];
  readonly themes: readonly (readonly string[])[];
  readonly footer: readonly (readonly string[])[];
  /** Where the skip link leads. */
  readonly main: readonly (string | undefined)[];
}

const inside = (page: HtmlElement, name: string, label?: string): readonly HtmlElement[] =>
  allNamed(page, name).filter(
    ({ attributes }) => label === undefined || attributes["aria-label"] === label,
  );

/** Reads what stands around the content of a page. */
export function readFrame(page: HtmlElement): PageFrame {
  const body = allNamed(page, "body");
  const header = body.flatMap(({ children }) => children.filter(({ name }) => name === "header"));
  const footer = body.flatMap(({ children }) => children.filter(({ name }) => name === "footer"));
  const entries = header
    .flatMap((top) => inside(top, "nav", "Site"))
    .flatMap((nav) => nav.children);
  return {
    language: page.attributes["lang"],
    skip: body.flatMap(linksIn).slice(0, 1),
    wordmark: header.flatMap(linksIn).slice(0, 1),
    navigation: entries.map(({ text, attributes }) => [text, attributes["href"] ?? ""]),
    current: allWhere(page, ({ attributes }) => "aria-current" in attributes)
      .filter((marked) => entries.includes(marked))
      .map(({ text, attributes }) => [text, attributes["aria-current"] ?? ""]),
    themes: footer
      .flatMap((bottom) => allNamed(bottom, "option"))
      .map(({ text, attributes }) => [text, attributes["value"] ?? ""]),
    footer: footer.flatMap(linksIn),
    main: inside(page, "main").map(({ attributes }) => attributes["id"]),
  };
}
