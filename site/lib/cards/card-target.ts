import { heightAt, type CardHeights } from "./card-steps.ts";
import { siteName } from "#data/words/site.ts";
import { cardPath, searchCardPath } from "../addresses/urls.ts";

/**
 * Something that has a card, before its size and theme are chosen. Plain data: a static host's
 * builder reads all of them from a file.
 */
export interface CardSubject {
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

/** What a card's path names, as the loader's attributes and the Astro component say it. */
export type CardName =
  | { readonly kind: "code"; readonly code: string; readonly service?: string | undefined }
  | { readonly kind: "compare" | "situation"; readonly id: string }
  | { readonly kind: "search" };

const code = /^\/(?:services\/([^/]+)\/)?(\d{1,5})\/$/;
const other = /^\/(compare|situation)s?\/([^/]+)\/$/;

/** Every kind of page that has a card. `site/lib/oembed/oembed-provider.ts` has a scheme for each. */
export function cardName(path: string): CardName | undefined {
  const [, service, number] = code.exec(path) ?? [];
  if (number !== undefined) return { kind: "code", code: number, service };
  const [, kind, id] = other.exec(path) ?? [];
  if (id !== undefined) return { kind: kind === "compare" ? kind : "situation", id };
  return path === searchCardPath ? { kind: "search" } : undefined;
}

/** What the builder calls a card in its address: `1006`, `discord-gateway-4004`, `1006-vs-1013`. */
export function cardSlug(path: string): string {
  const name = cardName(path);
  if (name?.kind === "code") return [name.service ?? [], name.code].flat().join("-");
  return name && "id" in name ? name.id : "";
}

const frameTitles = {
  code: (heading: string) => `WebSocket close code ${heading}`,
  compare: (heading: string) => `WebSocket close codes: ${heading}`,
  situation: (heading: string) => `WebSocket: ${heading}`,
  search: () => siteName,
} as const;

/** The card in a frame. @param width of the frame in px */
export function cardTarget(
  { path, heading, heights }: CardSubject,
  origin: URL,
  width = defaultCardWidth,
): CardTarget {
  const kind = cardName(path)?.kind ?? "search";
  return {
    heading,
    frameTitle: frameTitles[kind](heading),
    pageUrl: new URL(kind === "search" ? "/" : path, origin).href,
    cardUrl: new URL(cardPath(path), origin).href,
    width,
    height: heightAt(heights, width),
  };
}
