import type { CloseCodeDescription } from "../../data/describe.ts";
import type { ServiceCodeDescription } from "../../data/describe-service.ts";
import { escapeMarkup } from "../../data/escape-markup.ts";
import { heightSteps } from "./card-height.ts";
import { badgePath, loaderPath } from "./urls.ts";

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

/** A code of the registry or of a service: whatever has a page, a card and a badge. */
export type EmbeddedCode = CloseCodeDescription | ServiceCodeDescription;

/** The code with its service in front, where it has one. */
export const titleOf = (code: EmbeddedCode): string =>
  "title" in code ? code.title : code.heading;

/** The frame alone: it needs no script, and its height is known before it loads. */
export const iframeSnippet = ({ frameTitle, cardUrl, width, height }: CardTarget): string =>
  `<iframe src="${escapeMarkup(cardUrl)}" title="${escapeMarkup(frameTitle)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;

const link = (code: EmbeddedCode, origin: URL) =>
  `<a href="${new URL(code.path, origin).href}">${escapeMarkup(titleOf(code))}</a>`;

/** The custom element; its link stays if the script never runs. */
export const elementSnippet = (code: EmbeddedCode, origin: URL): string => {
  const service = "serviceId" in code ? `service="${code.serviceId}" ` : "";
  return [
    `<script type="module" src="${new URL("/ws-code.js", origin).href}"></script>`,
    `<ws-code ${service}code="${code.code}">${link(code, origin)}</ws-code>`,
  ].join("\n");
};

/** One version of the script tag: it never changes, so its bytes have a hash that a page can ask. */
interface LoaderRelease {
  readonly version: string;
  readonly integrity: string;
}

/**
 * The placeholder that the loader turns into a frame, with the heights that it reserves, and the
 * loader.
 */
export const loaderSnippet = (code: EmbeddedCode, origin: URL, loader: LoaderRelease): string => {
  const service = "serviceId" in code ? ` data-ws-service="${code.serviceId}"` : "";
  const heights = heightSteps(code.path);
  const src = new URL(loaderPath(loader.version), origin).href;
  return [
    `<div data-ws-code="${code.code}"${service} data-ws-height="${heights}">${link(code, origin)}</div>`,
    `<script async="" src="${src}" integrity="${loader.integrity}" crossorigin="anonymous"></script>`,
  ].join("\n");
};

/** A badge for a README: an image that links to the page. */
export const badgeSnippet = (code: EmbeddedCode, origin: URL): string => {
  const label = "serviceName" in code ? code.serviceName : "WebSocket";
  const image = new URL(badgePath(code.path), origin).href;
  return `[![${label} ${code.heading}](${image})](${new URL(code.path, origin).href})`;
};
