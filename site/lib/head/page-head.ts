import type { Thing } from "./structured-data.ts";

/** A page above another. */
export interface Crumb {
  /** As a short string of data/. */
  readonly name: string;
  readonly path: string;
}

/** What chats show in two columns below a link: `twitter:label1` and `twitter:data1`. */
export type Label = readonly [label: string, value: string];

/** The picture of a page, 1200 × 630 px. */
interface SocialImage {
  readonly path: string;
  readonly alt: string;
}

/** What a page says of itself to those who only read its head. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The canonical path; without one the page is not indexed. */
  readonly path?: string | undefined;
  readonly labels?: readonly [Label, Label];
  readonly image?: SocialImage;
  readonly things?: readonly Thing[];
}

/** The head of a page that has others above it. */
export interface DeepHead extends PageHead {
  /** Those pages, the topmost first; shown at the top of this one. */
  readonly trail: readonly Crumb[];
}
