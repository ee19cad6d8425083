import { slugOf } from "#data/model/paths.ts";
import { escapeMarkup } from "#data/text/escape-markup.ts";
import { printHeights } from "../cards/card-steps.ts";
import { cardSubject, type SiteCard, type CardTarget } from "../cards/card-target.ts";
import { badgePath, loaderPath } from "../addresses/urls.ts";

/** The frame alone: it needs no script, and its height is known before it loads. */
export const iframeSnippet = ({ frameTitle, cardUrl, width, height }: CardTarget): string =>
  `<iframe src="${escapeMarkup(cardUrl)}" title="${escapeMarkup(frameTitle)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;

const link = ({ path, heading }: SiteCard, origin: URL) =>
  `<a href="${new URL(path, origin).href}">${escapeMarkup(heading)}</a>`;

type Attributes = readonly (readonly [name: string, value: string])[];

/** What a card is called by, as attributes: the element's own, and behind a prefix the loader's. */
export function nameAttributes(path: string): Attributes {
  const subject = cardSubject({ path });
  if (!subject) return [];
  if (subject.kind === "comparison") return [["compare", slugOf(subject)]];
  if (subject.kind === "situation") return [["situation", subject.id]];
  const code = ["code", String(subject.code)] as const;
  return subject.kind === "code" ? [code] : [["service", subject.service], code];
}

/** The theme as an attribute; without one a card follows the reader's system. */
export const themeAttribute = (theme: string): Attributes =>
  theme === "auto" ? [] : [["theme", theme]];

const printAttributes = (attributes: Attributes, prefix = ""): string =>
  attributes.map(([name, value]) => `${prefix}${name}="${value}"`).join(" ");

/** The custom element, for a code; its link stays if the script never runs. */
export const elementSnippet = (subject: SiteCard, origin: URL, theme = "auto"): string => {
  const attributes = [...nameAttributes(subject.path), ...themeAttribute(theme)];
  return [
    `<script type="module" src="${new URL("/ws-code.js", origin).href}"></script>`,
    `<ws-code ${printAttributes(attributes)}>${link(subject, origin)}</ws-code>`,
  ].join("\n");
};

/** One version of the script tag: it never changes, so its bytes have a hash that a page can ask. */
export interface LoaderRelease {
  readonly version: string;
  readonly integrity: string;
}

/**
 * A div that the loader turns into the card's frame, with the heights that it reserves, and the
 * loader: the release that never changes, with its hash, or without one the moving address.
 */
export function loaderSnippet(
  subject: SiteCard,
  origin: URL,
  { theme = "auto", release }: { theme?: string; release?: LoaderRelease | undefined } = {},
): string {
  const attributes = [
    ...nameAttributes(subject.path),
    ...themeAttribute(theme),
    ["height", printHeights(subject.heights)] as const,
  ];
  const src = new URL(release ? loaderPath(release.version) : "/embed.js", origin).href;
  const hash = release ? ` integrity="${release.integrity}" crossorigin="anonymous"` : "";
  return [
    `<div ${printAttributes(attributes, "data-ws-")}>${link(subject, origin)}</div>`,
    `<script async="" src="${src}"${hash}></script>`,
  ].join("\n");
}

/** A badge for a README: an image that links to the page. @param text what the badge says */
export const badgeSnippet = (path: string, text: string, origin: URL): string => {
  const image = new URL(badgePath(path), origin).href;
  return `[![${text}](${image})](${new URL(path, origin).href})`;
};
