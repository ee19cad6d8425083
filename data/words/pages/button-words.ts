/** What the buttons say that a script adds to a page. In a file of their own: what two scripts share is a request more. */
export const copyWords = {
  copy: "Copy",
  copied: "Copied",
  notCopied: (otherwise: string): string => `Not copied: ${otherwise}`,
  selectText: "select the text",
  ticket: "Copy for a ticket",
  openMarkdown: "open the Markdown",
} as const;
