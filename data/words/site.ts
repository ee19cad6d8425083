/** What this site is called, wherever it signs: titles, cards, oEmbed's `provider_name`. */
export const siteName = "What closed my WebSocket?";

/** One sentence on what it is, for the home page and for programs. */
export const siteSummary =
  "Every WebSocket close code: what it means, who sent it, whether to reconnect, and how to fix it, each with its source.";

/** The language of all of it (BCP 47). */
export const siteLanguage = "en";
