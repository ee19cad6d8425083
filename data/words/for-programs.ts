/** What the texts for programs say around the facts: llms.txt, Markdown files, feed, OpenSearch. */

/** The headings of llms.txt, each over the pages of one kind or two. */
export const pageGroups = {
  overviews: "Overviews",
  codes: "Codes",
  situations: "Situations",
  services: "Services",
  lines: "Log lines",
  numbers: "Numbers that services use",
  serviceCodes: "Codes of services",
  comparisons: "Comparisons",
} as const;

/** The last heading of llms.txt, and what it says of each index of the API. */
export const llmsWords = {
  forPrograms: "For programs",
  schema: "the JSON Schema of that answer",
  indexes: {
    codes: "facts, advice and sources of every registered code",
    services: "every service; each has its codes at its own address",
    situations:
      "what can happen on the line; each has its symptoms, check and fix at its own address",
    messages: "every stack whose log lines are known; each has its lines and their patterns",
    timeouts: "documented limits on silence and age, in seconds",
    comparisons: "the pairs of codes that people confuse, and what decides between them",
  },
} as const;

/** What stands before the link from a Markdown file to its page. */
export const webPage = "Web page: ";

/** What the feed of changes is called where a page names it. */
export const feedTitle = "Changes";

/** The site as a search of a browser. OpenSearch 1.1: the short name has at most 16 characters. */
export const openSearchWords = {
  shortName: "WS close codes",
  description: "Looks up WebSocket close codes, services and log lines.",
} as const;
