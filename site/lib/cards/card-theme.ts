/** The looks that a card can be told to have; without one it follows the reader's system. */
export const cardThemes = ["light", "dark", "sepia"] as const;

type CardTheme = (typeof cardThemes)[number];

/** The theme of that name; anything else, `auto` too, is none. */
export const cardTheme = (name: unknown): CardTheme | undefined =>
  cardThemes.find((theme) => theme === name);

/** The theme that a card's address asks for: `/embed/1006/?theme=sepia`. */
export const askedTheme = (search: string): CardTheme | undefined =>
  cardTheme(new URLSearchParams(search).get("theme"));
