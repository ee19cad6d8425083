/** One page of each kind, by name: what a rule for all pages is tried on. */
export const pageKinds: Readonly<Record<string, string>> = {
  home: "/",
  "a code": "/1006/",
  "a number without a record": "/4004/",
  "a comparison": "/compare/1006-vs-1013/",
  "the comparisons": "/compare/",
  "a missing page": "/abc/",
  "the card of a code": "/embed/1006/",
  "the card of a comparison": "/embed/compare/1006-vs-1013/",
  "a missing card": "/embed/wrong/",
};
