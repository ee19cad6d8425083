/** What the buttons and lists say that a script adds to a page. */
export const copyWords = {
  copy: "Copy",
  copied: "Copied",
  notCopied: (otherwise: string): string => `Not copied: ${otherwise}`,
  selectText: "select the text",
  ticket: "Copy for a ticket",
  openMarkdown: "open the Markdown",
} as const;

/** What the list under a search field is called, for those who cannot see it. */
export const suggestionsLabel = "Suggestions";
