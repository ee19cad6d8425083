import type { Situation } from "../model/situation.ts";

export const dnsFailure = {
  id: "dns-failure",
  phase: "opening",
  title: "The host name does not resolve",
  happened:
    "The host name could not be turned into an address, so no packet was ever sent to the server.",
  symptoms: [
    "Clients outside the browser say `ENOTFOUND`, `getaddrinfo` or that a name could not be resolved; the browser shows only 1006.",
    "Ordinary requests to the same name fail in the same way.",
    "It starts after a change of name, network, container or private network.",
  ],
  confirm:
    "Run `curl -sS -o /dev/null https://host/` on the client's machine: `curl: (6)` is this and nothing else. `dig +short host` that prints no line says the same.",
  firstSafeMove:
    "Look for a typing error in the URL, then resolve the name from the very machine or container that fails.",
  fix: {
    steps: [
      "Correct the name or publish the missing record.",
      "In containers and private networks, use the name that is known there: the public one may not exist inside.",
      "After a change, wait for as long as the record allows before you look further: old answers stay in caches until then.",
    ],
  },
  codes: [1006],
  wire: {
    title: "The name has no address",
    steps: [
      {
        kind: "event",
        at: "client",
        label: "new WebSocket(url)",
        text: "The program asks for a connection to a host name.",
      },
      {
        kind: "event",
        at: "client",
        label: "name does not resolve",
        text: "The resolver gives no address for the name.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "Nothing was sent to the server. The client reports 1006.",
      },
    ],
  },
  otherWays:
    "`EAI_AGAIN` is a name server that failed for the moment: the name may be right, so try again, and look at the resolver of that machine.",
  next: ["connect-failed", "connect-timeout"],
  sources: [
    {
      whatwg: "feedback-from-the-protocol",
      shows: "hides a host name that does not resolve behind 1006",
    },
    {
      title: "getaddrinfo(3): the errors",
      url: "https://man7.org/linux/man-pages/man3/getaddrinfo.3.html",
      shows: "gives `EAI_AGAIN` to a failure that the name server calls temporary",
    },
  ],
} as const satisfies Situation;
