/** What a page of several findings is called. */
export const foundHeading = (count: number, quotedQuery: string): string =>
  `${count} pages for “${quotedQuery}”`;

/** What it says of itself in its head. */
export const foundDescription = "Search results.";

/** What the page of a wrong address says. */
export const notFoundWords = {
  heading: "Not found",
  noPage: "There is no page at this address.",
  didYouMean: "Did you mean",
  end: "?",
  everyCode: "Every registered code",
} as const;

/** What the card of a wrong address says. */
export const noCardWords = {
  heading: "No such card",
  instead:
    "There are cards of a code (/embed/1006/), of a service’s code (/embed/services/discord-gateway/4004/), of a comparison (/embed/compare/1006-vs-1013/), of a situation (/embed/situations/idle-timeout/), and a search field (/embed/find/).",
} as const;
