/** Something that readers of the site got: an entry of `/changes/` and of its feed. */
export interface Change {
  /** Its id for ever, also in the feed: short words. */
  readonly id: string;
  /** When it was published (RFC 3339, UTC). */
  readonly when: `${number}-${number}-${number}T${number}:${number}:${number}Z`;
  readonly title: string;
  /** One sentence, plain text. */
  readonly summary: string;
  /** The pages to look at, the best first. */
  readonly paths: readonly [string, ...string[]];
}

/** What was published, the latest first. */
export const changes: readonly [Change, ...Change[]] = [
  {
    id: "corrections-of-libraries",
    when: "2026-11-26T10:00:00Z",
    title: "Corrected: what libraries, proxies and services send; 14 codes of services",
    summary:
      "What clients make of an empty Close frame and of a lost connection, what wasClean proves, when proxies' limits run, which codes nine services send, and a sample for 1012 that keeps trying.",
    paths: ["/1005/", "/1012/", "/timeouts/", "/services/"],
  },
  {
    id: "corrections-of-november",
    when: "2026-11-25T22:00:00Z",
    title: "Corrected: expired tokens at Liveblocks, 1007 and 1009 in browsers, code samples",
    summary:
      "An expired Liveblocks token is 4109, browsers differ in what they send for bad text and big frames, and the samples of seven codes were mended after every one of them was run.",
    paths: [
      "/situations/credentials-expired/",
      "/1007/",
      "/1009/",
      "/1013/",
      "/1006/",
      "/timeouts/",
    ],
  },
  {
    id: "builder",
    when: "2026-11-22T03:00:00Z",
    title: "A builder for embeds, and cards of situations",
    summary:
      "Choose a code, a comparison or a situation, a theme and a size, and copy the snippet for your platform.",
    paths: ["/embed/"],
  },
  {
    id: "on-the-wire",
    when: "2026-11-22T02:30:00Z",
    title: "What happens on the wire, and the fix as code",
    summary:
      "Each code has its sequence of frames as a drawing and as text, and short code for the usual stacks.",
    paths: ["/1006/", "/1001/", "/1011/"],
  },
  {
    id: "changes",
    when: "2026-11-22T02:00:00Z",
    title: "A list of changes, as a page and as a feed",
    summary:
      "Each entry says what was added or corrected; the sitemap now says on which day each page last changed.",
    paths: ["/changes/"],
  },
  {
    id: "messages",
    when: "2026-11-21T23:41:44Z",
    title: "The lines that 86 stacks print",
    summary:
      "Each log line leads to what happened on the line and, where it reports one, to the close code.",
    paths: ["/messages/"],
  },
  {
    id: "services",
    when: "2026-11-21T23:16:39Z",
    title: "Services, situations and timeouts",
    summary:
      "The close codes of 76 services, 65 situations on the line, 35 documented limits, and pairs that people confuse across registries, each with its source.",
    paths: ["/services/", "/situations/", "/timeouts/", "/compare/"],
  },
  {
    id: "registered-codes",
    when: "2026-11-21T22:03:32Z",
    title: "The 19 registered close codes",
    summary:
      "Each has a page, a card, a badge and a comparison with every other one, from one typed source.",
    paths: ["/", "/compare/"],
  },
];
