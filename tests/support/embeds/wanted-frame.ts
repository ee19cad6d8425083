import type { PageFrame } from "../html/page-frame.ts";

const navigation = [
  ["Look up", "/"],
  ["Reference", "/reference/"],
];

/** Which entry of the navigation an address belongs to: the first pattern that fits. */
const entries: readonly (readonly [address: RegExp, entry: string])[] = [
  [/^\/$/, "Look up"],
  [/^\/(?:reference|services|situations|timeouts|messages|compare|\d+)\//, "Reference"],
];

/** The frame that the page at an address has. */
export function wantedFrame(path: string): PageFrame {
  const entry = entries.find(([address]) => address.test(path))?.[1];
  return {
    language: "en",
    skip: [["Skip to the answer", "#main"]],
    wordmark: [["What closed my WebSocket?", "/"]],
    navigation,
    current: entry === undefined ? [] : [[entry, "true"]],
    themes: [
      ["Auto", ""],
      ["Light", "light"],
      ["Dark", "dark"],
    ],
    footer: [
      ["CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
      ["Embed", "/embed/"],
      ["JSON", "/api/v1/codes.json"],
      ["llms.txt", "/llms.txt"],
      ["Changes", "/changes/"],
      ["as a feed", "/changes.xml"],
    ],
    main: ["main"],
  };
}
