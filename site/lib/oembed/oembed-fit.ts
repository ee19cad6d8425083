import { widestCard } from "../cards/card-height.ts";
import { heightAt } from "../cards/card-steps.ts";
import {
  cardTarget,
  defaultCardWidth,
  type SiteCard,
  type CardTarget,
} from "../cards/card-target.ts";

/** `maxwidth` and `maxheight` of a request, in px, where they are given. */
export interface SizeLimits {
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/**
 * The card in the size that a consumer has room for. Where its usual width would make it too tall,
 * the narrowest wider one that is low enough; where none is, as tall as may be, and it scrolls.
 */
export function fittedCard(card: SiteCard, origin: URL, limits: SizeLimits): CardTarget {
  const defaultWidth = Math.min(defaultCardWidth, limits.width ?? defaultCardWidth);
  if (limits.height === undefined) return cardTarget(card, origin, defaultWidth);
  const widest = Math.min(widestCard, limits.width ?? widestCard);
  for (let width = defaultWidth; width <= widest; width += 1)
    if (heightAt(card.heights, width) <= limits.height) return cardTarget(card, origin, width);
  return { ...cardTarget(card, origin, defaultWidth), height: limits.height };
}
