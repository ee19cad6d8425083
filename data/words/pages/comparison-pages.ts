import { overviewPath } from "#data/model/paths.ts";
import type { RichText } from "#data/text/rich-text.ts";
import type { CloseCodeDescription } from "../describe.ts";
import type { HeadWords } from "./every-page.ts";

/** The words of `/compare/`. */
export const compareWords: HeadWords = {
  title: "Compare two WebSocket close codes",
  heading: "Compare two close codes",
  description:
    "Pick two of the registered WebSocket close codes and see what tells them apart: who sends each, on the wire or not, and whether to reconnect.",
};

/** The form of `/compare/`. */
export const compareForm = {
  first: "This code",
  second: "with this one",
  button: "Compare",
} as const;

/** The titles of the sections of `/compare/`. */
export const compareSections = { confused: "Often confused", all: "Every pair" } as const;

/** What a link to a pair says before and between its numbers. */
export const pairWords = { or: " or ", end: "?" } as const;

/** The row of a comparison that holds the drawings. */
export const stepByStep = "Step by step";

/** The titles of a comparison's sections. */
export const comparisonSections = {
  differences: "Key differences",
  meaning: "What each means",
  when: "When you see each",
  fix: "How to fix each",
  use: "When to use which",
  more: "More comparisons",
} as const;

/** What stands before what to do after one of the two codes. */
export const whenYouSee = (code: number): string => `When you see ${code}`;

/** What leads on from a comparison: to both sides, and to other pairs. */
export const comparisonMore = (
  sides: readonly Pick<CloseCodeDescription, "code" | "path">[],
): RichText => [
  ...sides.flatMap(({ code, path }) => [{ text: `All about ${code}`, to: path }, " · "]),
  { text: "Compare two others", to: overviewPath("comparison") },
];

/** What chats ask below a link to a comparison, once for each side. */
export const reconnectAfter = (title: string): string => `Reconnect after ${title}?`;
