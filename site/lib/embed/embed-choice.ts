import { cardThemes } from "../cards/card-theme.ts";
import { cardTarget, type SiteCard, type CardTarget } from "../cards/card-target.ts";
import { findCard, type CardLookup } from "../cards/find-card.ts";
import { searchCardPath } from "../addresses/urls.ts";

/** What the builder offers: the card of what is written, or the site's search field. */
export const offeredKinds = ["card", "search"] as const;

/** The themes that the builder offers; `auto` follows the reader's system. */
export const offeredThemes = ["auto", ...cardThemes] as const;

/** The widths that the builder offers, in px: one for each layout of a card. */
export const cardWidths = { compact: 320, default: 420, large: 640 } as const;

export const offeredSizes = Object.keys(cardWidths) as readonly (keyof typeof cardWidths)[];

/** What the builder's form says, each a word of its list. */
export interface EmbedForm {
  readonly kind: (typeof offeredKinds)[number];
  /** What was written, as the field shows it. */
  readonly what: string;
  readonly theme: (typeof offeredThemes)[number];
  readonly size: (typeof offeredSizes)[number];
}

/** What somebody wants to embed, ready for the snippets. */
export interface EmbedChoice {
  readonly subject: SiteCard;
  readonly target: CardTarget;
  readonly theme: EmbedForm["theme"];
}

/** A word of a list, or the list's default for any other text. */
const oneOf = <Word extends string>(words: readonly Word[], text: string | null, other: Word) =>
  words.find((word) => word === text) ?? other;

/** Reads the builder's form from its query; without `what` it is about 1006. */
export const readEmbedForm = (query: URLSearchParams): EmbedForm => ({
  kind: oneOf(offeredKinds, query.get("kind"), "card"),
  what: (query.get("what") ?? "").trim() || "1006",
  theme: oneOf(offeredThemes, query.get("theme"), "auto"),
  size: oneOf(offeredSizes, query.get("size"), "default"),
});

/** What to embed, in the looks of the form or in the usual ones. */
export function embedChoice(
  subject: SiteCard,
  origin: URL,
  { theme, size }: Pick<EmbedForm, "theme" | "size"> = { theme: "auto", size: "default" },
): EmbedChoice {
  const target = cardTarget(subject, origin, cardWidths[size]);
  const cardUrl = new URL(target.cardUrl);
  if (theme !== "auto") cardUrl.searchParams.set("theme", theme);
  return { subject, theme, target: { ...target, cardUrl: cardUrl.href } };
}

/** What the form asks for, or a sentence that says what is wrong with `what`. */
export function chooseEmbed(
  form: EmbedForm,
  origin: URL,
  lookup: CardLookup,
): EmbedChoice | string {
  const subject =
    form.kind === "card" ? findCard(form.what, origin, lookup) : lookup.at(searchCardPath);
  return subject ? embedChoice(subject, origin, form) : lookup.explain(form.what);
}
