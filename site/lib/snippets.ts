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
export const elementSnippet = (code: EmbeddedCode, origin: URL, theme = "auto"): string => {
  const service = "serviceId" in code ? `service="${code.serviceId}" ` : "";
  const themed = theme === "auto" ? "" : ` theme="${theme}"`;
  return [
    `<script type="module" src="${new URL("/ws-code.js", origin).href}"></script>`,
    `<ws-code ${service}code="${code.code}"${themed}>${link(code, origin)}</ws-code>`,
  ].join("\n");
};

/** One version of the script tag: it never changes, so its bytes have a hash that a page can ask. */
export interface LoaderRelease {
  readonly version: string;
  readonly integrity: string;
}

/** A div that the loader turns into a frame: what it asks for, and what stands in it until then. */
export interface Placeholder {
  /** Such as `data-ws-code="1006"`. */
  readonly attributes: string;
  /** The path of the page that the card stands for. */
  readonly path: string;
  readonly title: string;
}

export const codePlaceholder = (code: EmbeddedCode): Placeholder => ({
  attributes: [
    `data-ws-code="${code.code}"`,
    ...("serviceId" in code ? [`data-ws-service="${code.serviceId}"`] : []),
  ].join(" "),
  path: code.path,
  title: titleOf(code),
});

/**
 * The placeholder, with the heights that the loader reserves, and the loader: the release that
 * never changes, with its hash, or without one the moving address.
 */
export function loaderSnippet(
  { attributes, path, title }: Placeholder,
  origin: URL,
  { theme = "auto", release }: { theme?: string; release?: LoaderRelease | undefined } = {},
): string {
  const themed = theme === "auto" ? "" : ` data-ws-theme="${theme}"`;
  const src = new URL(release ? loaderPath(release.version) : "/embed.js", origin).href;
  const hash = release ? ` integrity="${release.integrity}" crossorigin="anonymous"` : "";
  const page = new URL(path, origin).href;
  return [
    `<div ${attributes}${themed} data-ws-height="${heightSteps(path)}"><a href="${page}">${escapeMarkup(title)}</a></div>`,
    `<script async="" src="${src}"${hash}></script>`,
  ].join("\n");
}

/** A badge for a README: an image that links to the page. */
export const badgeSnippet = (code: EmbeddedCode, origin: URL): string => {
  const label = "serviceName" in code ? code.serviceName : "WebSocket";
  const image = new URL(badgePath(code.path), origin).href;
  return `[![${label} ${code.heading}](${image})](${new URL(code.path, origin).href})`;
};
