import { card, failing, page, type Policy } from "./policies.ts";

/** Where an address leads that is not the one of its page. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** 308 and 301 for ever, 303 after a form. */
  readonly status: 301 | 303 | 308;
  /** Never that of a page: it may lead elsewhere in a minute. */
  readonly policy: Policy;
}

const withSlash: readonly string[] = [
  ...["/1006", "/2345", "/404", "/500", "/1006/lines", "/compare", "/compare/1006-vs-1013"],
  ...["/services", "/services/discord-gateway"],
  ...["/services/discord-gateway/4004", "/situations", "/situations/idle-timeout"],
  ...["/messages", "/messages/node-ws", "/reference", "/timeouts", "/changes", "/embed"],
];

const cardsWithSlash: readonly string[] = [
  ...["/embed/1006", "/embed/find", "/embed/compare/1006-vs-1013"],
  ...["/embed/services/discord-gateway/4004", "/embed/situations/idle-timeout"],
];

/** A folder has one address, with a slash at its end; what was asked with it stays. */
const slash = (policy: Policy, paths: readonly string[]): readonly Redirect[] =>
  paths.flatMap((path) => [
    { from: path, to: `${path}/`, status: 308, policy: failing(policy) },
    { from: `${path}?a=b&c=%26`, to: `${path}/?a=b&c=%26`, status: 308, policy: failing(policy) },
  ]);

const lead = (
  status: Redirect["status"],
  policy: Policy,
  pairs: readonly (readonly [from: string, to: string])[],
): readonly Redirect[] =>
  pairs.map(([from, to]) => ({ from, to, status, policy: failing(policy) }));

export const redirects: readonly Redirect[] = [
  ...slash(page, withSlash),
  ...slash(card, cardsWithSlash),
  // Two slashes at the start would be another host's address in a link.
  ...lead(308, page, [
    ["//", "/"],
    ["///", "/"],
    ["//1006", "/1006"],
    ["//1006/?a=b", "/1006/?a=b"],
    ["//elsewhere.example/1006/", "/elsewhere.example/1006/"],
    ["//.//elsewhere.example/", "/elsewhere.example/"],
    ["//\\elsewhere.example//", "/elsewhere.example//"],
    ["//%2e//elsewhere.example/", "/elsewhere.example/"],
    ["/\\elsewhere.example/", "/elsewhere.example/"],
  ]),
  ...lead(308, card, [["//embed/1006/?theme=dark", "/embed/1006/?theme=dark"]]),
  ...lead(301, page, [
    ["/1006//", "/1006/"],
    ["/compare/1013-vs-1006/", "/compare/1006-vs-1013/"],
    ["/compare/discord-gateway-4004-vs-1006/", "/compare/1006-vs-discord-gateway-4004/"],
  ]),
  ...lead(301, card, [["/embed/compare/1013-vs-1006/", "/embed/compare/1006-vs-1013/"]]),
  ...lead(303, page, [
    ["/find?q=1006", "/1006/"],
    ["/find?q=2345", "/2345/"],
    ["/find?q=going+away", "/1001/"],
    ["/find?q=discord+gateway+4004", "/services/discord-gateway/4004/"],
    ["/find?a=1006&b=1013", "/compare/1006-vs-1013/"],
    ["/find?a=1013&b=1006", "/compare/1006-vs-1013/"],
  ]),
];
