/** One way to show a card: what to paste, where, and what the place makes of it. */
export interface PlatformSnippet {
  readonly name: string;
  /** What to know before pasting, as a short string of data/. */
  readonly note: string;
  readonly text: string;
  /** Where the platform says so. */
  readonly source?: { readonly title: string; readonly url: string };
}
