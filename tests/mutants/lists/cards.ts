import type { Mutant } from "../mutant.ts";

const content = "tests/cards/content.spec.ts";
const everyPage = "tests/snippets/every-page.spec.ts";
const card = "tests/embeds/card.spec.ts";

/** Slips in framed cards: what they show, what they say to the page around them, what they obey. */
export const mutants: readonly Mutant[] = [
  {
    id: "card-link-opens-inside",
    bug: "The link of a card opens the page in the frame.",
    file: "site/layouts/Card.astro",
    before: 'target="_blank" rel="noopener"',
    after: 'target="_self" rel="noopener"',
    noticedBy: everyPage,
  },
  {
    id: "card-questions-in-another-order",
    bug: "The card of a code asks whether to send before whether to reconnect.",
    file: "widget/card/CodeCard.astro",
    before: "[code.reconnect, code.send, code.sender]",
    after: "[code.send, code.reconnect, code.sender]",
    noticedBy: content,
  },
  {
    id: "comparison-card-sides-swapped",
    bug: "The card of a comparison has the answers of each code under the other.",
    file: "widget/card/ComparisonCard.astro",
    before: "{values.map((value) => (",
    after: "{[...values].reverse().map((value) => (",
    noticedBy: content,
  },
  {
    id: "situation-card-says-happened-twice",
    bug: "The card of a situation has no first safe move.",
    file: "widget/card/SituationCard.astro",
    before: "<Text text={situation.firstSafeMove} />",
    after: "<Text text={situation.happened} />",
    noticedBy: content,
  },
  {
    id: "missing-card-names-missing-card",
    bug: "The card for a wrong address names another wrong address.",
    file: "data/words/pages/find-pages.ts",
    before: "(/embed/situations/idle-timeout/)",
    after: "(/embed/situation/idle-timeout/)",
    noticedBy: content,
  },
  {
    id: "search-card-stays-in-frame",
    bug: "The search card opens its answer in the frame.",
    file: "site/views/FindCard.astro",
    before: 'target="_blank"',
    after: 'target="_self"',
    noticedBy: content,
  },
  {
    id: "card-obeys-any-frame",
    bug: "Any frame of a page sets the theme of a card.",
    file: "site/browser/follow-host-theme.ts",
    before: 'source !== parent || type !== "ws-code:theme"',
    after: 'source === null || type !== "ws-code:theme"',
    noticedBy: content,
  },
  {
    id: "card-tells-wordpress-another-word",
    bug: "WordPress does not know the message with the height.",
    file: "site/browser/tell-host.ts",
    before: 'tell({ message: "height", value: height, secret });',
    after: 'tell({ message: "heights", value: height, secret });',
    noticedBy: card,
  },
  {
    id: "card-obeys-unknown-theme",
    bug: "A theme that there is not takes the card's own away.",
    file: "site/browser/follow-host-theme.ts",
    before: 'if (requested ?? theme === "auto") applyTheme(requested);',
    after: "applyTheme(requested);",
    noticedBy: card,
  },
];
