import type { PlatformWords } from "#data/words/pages/platform-words.ts";

/** One way to show a card: what to paste, where, and what the place makes of it. */
export interface PlatformSnippet extends PlatformWords {
  readonly text: string;
}
