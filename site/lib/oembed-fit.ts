import { cardHeight, widestCard } from "./card-height.ts";
import { defaultCardWidth } from "./card-target.ts";
import type { UnsizedCard } from "./oembed-target.ts";
import type { CardTarget } from "./snippets.ts";

/** `maxwidth` and `maxheight` of a request, in px, where they are given. */
export interface SizeLimits {
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/**
 * The card in the size that a consumer has room for. Where its usual width would make it too tall,
 * the narrowest wider one that is low enough; where none is, as tall as may be, and it scrolls.
 */
export function fittedCard(card: UnsizedCard, limits: SizeLimits): CardTarget {
  const usual = Math.min(defaultCardWidth, limits.width ?? defaultCardWidth);
  if (limits.height === undefined) return card.at(usual);
  const widest = Math.min(widestCard, limits.width ?? widestCard);
  for (let width = usual; width <= widest; width += 1)
    if (cardHeight(card.path, width) <= limits.height) return card.at(width);
  return { ...card.at(usual), height: limits.height };
}
