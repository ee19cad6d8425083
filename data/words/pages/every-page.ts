import { builderPath, changesPath } from "#data/model/paths.ts";
import type { RichText } from "#data/text/rich-text.ts";

/** What the builder of embeds is called where another page leads to it. */
export const builderName = "Embed";

/** What the frame of every page says. */
export const frameWords = {
  skip: "Skip to the answer",
  navigation: "Site",
  trail: "Breadcrumb",
  markdown: "Markdown",
  footer: [
    "Text ",
    { text: "CC BY 4.0", to: "https://creativecommons.org/licenses/by/4.0/" },
    ", code MIT. Every fact names its source. ",
    { text: builderName, to: builderPath },
    ". For programs: ",
    { text: "JSON", to: "/api/v1/codes.json" },
    ", ",
    { text: "llms.txt", to: "/llms.txt" },
    ". ",
    { text: "Changes", to: changesPath },
    ", ",
    { text: "as a feed", to: "/changes.xml" },
    ".",
  ] satisfies RichText,
} as const;

/** The choice of a theme. */
export const themeWords = { label: "Theme", auto: "Auto", light: "Light", dark: "Dark" } as const;

/** The entries of the navigation, and what opens them where a row has no room for them. */
export const navigationWords = { menu: "Menu", lookUp: "Look up", reference: "Reference" } as const;

/** What the list of a long page's sections is called. */
export const sectionListLabel = "On this page";

/** Sections that most pages have. */
export const commonSections = { sources: "Sources", embed: "Embed this page" } as const;

/** What a page says of itself in its head: its title, and a sentence for search results and llms.txt. */
export interface HeadWords {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
}

/** What an overview says of itself; the lead stands under its heading. */
export interface OverviewWords extends HeadWords {
  readonly lead: string;
}

/** What the fields of `/find` say: the one of the home page and the one of the search card. */
export const findWords = {
  label: "Close code, service or log line",
  example: "1006, or discord 4004",
  button: "Look it up",
} as const;

/** The button of a field that narrows a list. */
export const filterButton = "Search";

/** What chats show in two columns below a link to a page that lists others: how many there are. */
export const countLabels = {
  codes: "Registered codes",
  collections: "Collections",
  services: "Services",
  serviceCodes: "Close codes",
  situations: "Situations",
  withoutCode: "Without a close code",
  stacks: "Stacks",
  lines: "Log lines",
  confused: "Often confused",
  changes: "Changes",
  latest: "Latest",
  themes: "Themes",
  sizes: "Sizes",
  family: "Family",
  platform: "Platform",
  silence: "Limits on silence",
  age: "Limits on age",
} as const;
