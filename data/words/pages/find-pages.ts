import { quoted } from "#data/text/quoted.ts";

/** What the page of answers is called. */
export const foundHeading = (count: number, quotedQuery: string): string =>
  count === 0
    ? `No page answers “${quotedQuery}”`
    : `${count} ${count === 1 ? "answer" : "answers"} for “${quotedQuery}”`;

/** What it says of itself in its head. */
export const foundDescription = "Search results.";

/** What stands on the page of answers around them. */
export const answerWords = {
  readAs: "Read as",
  because: "Found because of",
  others: "Others that fit",
  nearest: "Nearest pages",
  narrow: "Narrow it",
  paste: "Paste your log",
  pasteLabel: "Have the lines? Paste some: the one that says most is looked up.",
  pasteExample: "ERROR websocket: close 1006 (abnormal closure): unexpected EOF",
  pasteButton: "Look it up",
  pasteNote: "They are read to make the page and are not kept. Remove tokens first.",
  cannotTell: "We can’t tell from these words.",
  addMore:
    "Add what you saw: a code, the text of an error, how long it lived, or the product in between. An example that works:",
  exampleThatWorks: "nginx 1006 after 60 s",
} as const;

/** What a piece of a query was taken for. */
export const readAsWords = {
  time: (seconds: number): string => `a time, ${seconds} s`,
  code: (code: number): string => `the close code ${code}`,
  also: (words: readonly string[]): string => `also ${words.join(", ")}`,
  word: "a word of our pages",
  unknown: "no page has this word",
} as const;

/** What stands beside the best answer. */
export const bestAnswerLabels = {
  confirm: "Confirm it",
  firstSafeMove: "First safe move",
  reconnect: "Reconnect?",
  sender: "Who sends it",
  setting: "Setting",
  raise: "Can it be raised?",
  means: "What it means",
} as const;

/** What the page of a wrong address says. */
export const notFoundWords = {
  heading: "Not found",
  noPage: "There is no page at this address.",
  didYouMean: "Did you mean",
  end: "?",
  everyCode: "Every registered code",
} as const;

/** What the page says that the fields lead to where no server answers them. */
export const findHere = {
  heading: "Find",
  lead: "Type a close code, a service and its code, what you see in your own words, or a line of a log.",
  everyList: "Every list",
  everyCode: "Every registered code",
} as const;

/** What the page of a wrong address adds on a host that only has files. */
export const onlyFiles =
  "This is a copy of the site without a server. It has no page, badge or card of a number that nobody registered or uses, and compares only the codes that people confuse.";

/** What the card of a wrong address says. */
export const noCardWords = {
  heading: "No such card",
  instead:
    "There are cards of a code (/embed/1006/), of a service’s code (/embed/services/discord-gateway/4004/), of a comparison (/embed/compare/1006-vs-1013/), of a situation (/embed/situations/idle-timeout/), and a search field (/embed/find/).",
} as const;

/** What is spoken when suggestions appear. */
export const suggestionCount = (count: number): string =>
  count === 1
    ? "1 suggestion. Press the down arrow to choose it."
    : `${count} suggestions. Press the down arrow to choose one.`;

/** What stands in the place of suggestions: what was read, and what to add. */
export const noSuggestion = (typed: string): string =>
  `Nothing fits “${quoted(typed.trim())}”. Add the number, or a service and its code, such as discord 4004.`;

/** What the list under a search field is called, for those who cannot see it. */
export const suggestionsLabel = "Suggestions";
