/** Words that lead somewhere: a path of this site, or the address of another. */
interface TextLink {
  /** As a short string of data/. */
  readonly text: string;
  /** `/services/`, or `https://…`. */
  readonly to: string;
}

/** A paragraph: short strings of data/ and links between them. */
export type RichText = readonly (string | TextLink)[];
