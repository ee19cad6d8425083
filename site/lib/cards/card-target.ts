import { subjectAtPath } from "#data/model/parse-path.ts";
import { slugOf } from "#data/model/paths.ts";
import { hasCard, type CardSubject } from "#data/model/subject.ts";
import { cardFrameName } from "#data/words/card-names.ts";
import { siteName } from "#data/words/site.ts";
import { cardPath, searchCardPath } from "../addresses/urls.ts";
import { heightAt, type CardHeights } from "./card-steps.ts";

/**
 * Something that has a card, before its size and theme are chosen. Plain data: a static host's
 * builder reads all of them from a file.
 */
export interface SiteCard {
  /** The path of the page that the card stands for; the card's own is under `/embed`. */
  readonly path: string;
  /** What the page calls itself. */
  readonly heading: string;
  readonly heights: CardHeights;
  /** The text of its badge, where it is a code: it also has an element. */
  readonly badge?: string;
  /** The path of the page's social image (`socialImageSize`), if it has one. */
  readonly imagePath?: string;
}

/** What a card is shown as: the page it stands for, its frame, and how tall that is. */
export interface CardTarget {
  /** What the page calls itself. */
  readonly heading: string;
  /** What the frame is called, for those who cannot see it. */
  readonly frameTitle: string;
  readonly pageUrl: string;
  readonly cardUrl: string;
  /** Width and height of the frame in px. */
  readonly width: number;
  readonly height: number;
}

/** The width of a card where nobody asks for another, in px. */
export const defaultCardWidth = 420;

/** What a card shows; nothing for the search card, which stands for no page. */
export function cardSubject({ path }: Pick<SiteCard, "path">): CardSubject | undefined {
  const subject = subjectAtPath(path);
  return subject && hasCard(subject) ? subject : undefined;
}

/** What the builder calls a card in its address: `1006`, `discord-gateway-4004`, `1006-vs-1013`. */
export function cardSlug(path: string): string {
  const subject = cardSubject({ path });
  return subject ? slugOf(subject) : "";
}

/** Whether a card is the site's search field. */
export const isSearchCard = ({ path }: Pick<SiteCard, "path">): boolean => path === searchCardPath;

/** The card in a frame. @param width of the frame in px */
export function cardTarget(
  { path, heading, heights }: SiteCard,
  origin: URL,
  width = defaultCardWidth,
): CardTarget {
  const subject = cardSubject({ path });
  return {
    heading,
    frameTitle: subject ? cardFrameName(subject.kind, heading) : siteName,
    pageUrl: new URL(subject ? path : "/", origin).href,
    cardUrl: new URL(cardPath(path), origin).href,
    width,
    height: heightAt(heights, width),
  };
}
