import type { OverviewWords } from "./every-page.ts";

/** The words of `/changes/`. */
export const changesWords: OverviewWords = {
  title: "What changed in this WebSocket close code reference",
  heading: "Changes",
  lead: "What was added or corrected, the latest first.",
  description:
    "What was added to this reference of WebSocket close codes or corrected in it, the latest first, each with its day. Also as an Atom feed.",
};

/** What leads to the feed. */
export const feedLink = "Atom feed";
