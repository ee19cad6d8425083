import type { PageSection } from "./page-sections.ts";

type Part = Pick<PageSection, "title" | "links">;

/** What only the page has: what one clicks there. */
const onlyOnPages = /^(?:Embed(?: this page)?|More|Another code|All codes of .*|Every pair)$/;

/** What only the Markdown has a section for: the page shows it above its first one. */
const onlyInMarkdown = /^(?:Step by step|Confirm it|First safe move)$/;

/** What a page says where it has nothing, and the Markdown leaves out. */
const isEmpty = ({ title, links }: Part): boolean =>
  title === "Log lines" && links.every(([, href = ""]) => href === "/messages/");

/** The titles of a page's sections that its Markdown has too. */
export const sharedTitles = (sections: readonly Part[]): readonly string[] =>
  sections
    .filter((section) => !onlyOnPages.test(section.title) && !isEmpty(section))
    .map(({ title }) => title);

/** The titles of the Markdown's sections that the page has too. */
export const markdownTitles = (sections: readonly Part[]): readonly string[] =>
  sections.map(({ title }) => title).filter((title) => !onlyInMarkdown.test(title));

/** Where a link of a page leads in its Markdown: whole, to the Markdown of a page of this site. */
const twinAddress = (href: string, origin: string): string => {
  if (!href.startsWith("/")) return href;
  const path = href.replace(/#.*$/, "");
  return `${origin}${path === "/" ? "/index.md" : path.replace(/\/$/, ".md")}`;
};

/** Where a section's links lead, as the Markdown writes them. */
export const addressesOf = ({ links }: Part, origin: string): readonly string[] =>
  links
    // The page has that list itself.
    .filter(([text = ""]) => !text.startsWith("All codes of"))
    .map(([, href = ""]) => twinAddress(href, origin));
