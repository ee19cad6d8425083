import type { Embeddable } from "./expected-snippets.ts";

/** One thing of each kind that has a card, with what its card shows: written by hand. */
export interface EmbedCase extends Embeddable {
  readonly kind: string;
  /** What to write into the builder. */
  readonly slug: string;
  /** The heading of its card. */
  readonly cardHeading: string;
  /** What the link at the foot of its card says. */
  readonly foot: string;
  /** The heights of its card at 320, 420 and 640 px, give or take a line. */
  readonly heights: readonly [compact: number, usual: number, large: number];
}

const siteName = "What closed my WebSocket?";

export const embedCases: readonly EmbedCase[] = [
  {
    kind: "a code",
    path: "/1006/",
    slug: "1006",
    heading: "1006 Abnormal Closure",
    cardHeading: "1006 Abnormal Closure",
    badge: "WebSocket 1006 Abnormal Closure",
    foot: siteName,
    heights: [157, 265, 365],
  },
  {
    kind: "a service's code",
    path: "/services/discord-gateway/4004/",
    slug: "discord-gateway-4004",
    heading: "Discord Gateway: 4004 Authentication failed",
    cardHeading: "4004 Authentication failed",
    badge: "Discord Gateway 4004 Authentication failed",
    foot: siteName,
    heights: [143, 221, 301],
  },
  {
    kind: "a comparison",
    path: "/compare/1006-vs-1013/",
    slug: "1006-vs-1013",
    heading: "1006 or 1013: what is the difference?",
    cardHeading: "1006 or 1013: what is the difference?",
    foot: "1006 or 1013: what is the difference?",
    heights: [333, 318, 281],
  },
  {
    kind: "a situation",
    path: "/situations/idle-timeout/",
    slug: "idle-timeout",
    heading: "It was quiet for too long and something cut it",
    cardHeading: "It was quiet for too long and something cut it",
    foot: siteName,
    heights: [268, 267, 225],
  },
];
