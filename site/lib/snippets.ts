import type { CloseCodeDescription } from "../../data/describe.ts";
import { escapeMarkup } from "./escape.ts";

/** What a card is shown as: the page it stands for, its frame, and how tall that is. */
export interface CardTarget {
  readonly heading: string;
  readonly pageUrl: string;
  readonly cardUrl: string;
  /** Width and height of the frame in px. */
  readonly width: number;
  readonly height: number;
}

/** The frame alone: it needs no script, and its height is known before it loads. */
export const iframeSnippet = ({ heading, cardUrl, width, height }: CardTarget): string =>
  `<iframe src="${escapeMarkup(cardUrl)}" title="WebSocket close code ${escapeMarkup(heading)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;

/** The custom element; its link stays if the script never runs. */
export const elementSnippet = (code: CloseCodeDescription, origin: URL): string =>
  [
    `<script type="module" src="${new URL("/ws-code.js", origin).href}"></script>`,
    `<ws-code code="${code.code}"><a href="${new URL(code.path, origin).href}">${escapeMarkup(code.heading)}</a></ws-code>`,
  ].join("\n");

/** The placeholder that the loader turns into a frame, and the loader. */
export const loaderSnippet = (code: CloseCodeDescription, origin: URL): string =>
  [
    `<div data-ws-code="${code.code}"><a href="${new URL(code.path, origin).href}">${escapeMarkup(code.heading)}</a></div>`,
    `<script async="" src="${new URL("/embed.js", origin).href}"></script>`,
  ].join("\n");

/** A badge for a README: an image that links to the page. */
export const badgeSnippet = (code: CloseCodeDescription, origin: URL): string =>
  `[![WebSocket ${code.heading}](${new URL(`/badge/${code.code}.svg`, origin).href})](${new URL(code.path, origin).href})`;
