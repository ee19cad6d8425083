import type { PageSection } from "../html/page-sections.ts";

type Part = Pick<PageSection, "title" | "links">;

/** What only a page has a section for: what one clicks there, or a field. */
const onlyOnPages = /^(?:Embed this page|Another code|Every pair|Preview)$/;

/** Whether a page and its Markdown both have a section. */
const isShared =
  (path: string) =>
  ({ title }: Part): boolean => {
    if (path === "/") return title !== "More";
    return !onlyOnPages.test(title) && !(title === "Embed" && path.startsWith("/services/"));
  };

/** The titles of the sections that a page and its Markdown share. */
export const sharedTitles = (sections: readonly Part[], path: string): readonly string[] =>
  sections.filter(isShared(path)).map(({ title }) => title);

/** Where a link of a page leads in its Markdown: whole, to the Markdown of a page of this site. */
const markdownAddress = (href: string, origin: string): string => {
  if (!href.startsWith("/")) return href;
  const path = href.replace(/^(\/messages\/.*)#.*$/, "$1");
  if (/[^/]$/.test(path)) return `${origin}${path}`;
  return `${origin}${path === "/" ? "/index.md" : path.replace(/\/$/, ".md")}`;
};

/** Where a section's links lead, as the Markdown writes them. */
export const addressesOf = ({ links }: Part, origin: string): readonly string[] =>
  links.map(([, href = ""]) => markdownAddress(href, origin));
