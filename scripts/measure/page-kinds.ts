import { catalogue } from "#site/lib/catalogue/catalogue.ts";

/** What has no row in the catalogue: pages made on demand, cards, and what is missing. */
const others: Readonly<Record<string, string>> = {
  "a number without a record": "/4004/",
  "a comparison on demand": "/compare/1006-vs-discord-gateway-4004/",
  "a missing page": "/abc/",
  "the builder in use": "/embed/?what=1006-vs-1013&theme=sepia",
  "the limits in use": "/timeouts/?seconds=61",
  "limits that cannot be marked": "/timeouts/?seconds=soon",
  "the card of a code": "/embed/1006/",
  "the card of a service's code": "/embed/services/discord-gateway/4004/",
  "the card of a comparison": "/embed/compare/1006-vs-1013/",
  "the card of a situation": "/embed/situations/idle-timeout/",
  "the search card": "/embed/find/",
  "a missing card": "/embed/wrong/",
};

/** One page of each kind, by name: what a rule for all pages is tried on. */
export const pageKinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(catalogue.map(({ name, example }) => [name, example])),
  ...others,
};
