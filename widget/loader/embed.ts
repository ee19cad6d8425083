import { siteUrl } from "../built-in.ts";

/**
 * The script tag: turns every `<div data-ws-code="1006">` into the card's frame, also those that
 * are added or changed later. The frame lies in a shadow root, over what stands in the div: that is
 * seen until the card has said how tall it is, and for good where something blocks the card. All
 * state is in the page, so a script that is loaded twice does nothing twice.
 *
 * It builds elements and sets properties only, so `style-src 'self'` and Trusted Types let it be.
 */
const attributes = ["code", "compare", "situation", "service", "theme"].map(
  (name) => `data-ws-${name}`,
);

/** A div with one of the first three is a placeholder. */
const placeholder = attributes
  .slice(0, 3)
  .map((name) => `div[${name}]`)
  .join();

/** What there may be a card for: `1006/`, `services/discord-gateway/4004/`. */
const cardPathPattern = /^([a-z]+\/[a-z\d-]+\/)?(\d+\/)?$/;

/** How long a card may stay silent after it has loaded, in ms, before the link is back. */
const loadTimeout = 5000;

/** The height in px of a card whose snippet gives none. */
const defaultHeight = 280;

/** What a line of text takes, in px: a frame that is no more than that too tall stays as it is. */
const heightTolerance = 24;

/** What a div asks for, as the end of a card's address. */
function pathOf({ wsCode, wsService, wsCompare, wsSituation }: DOMStringMap): string {
  if (wsCompare) return `compare/${wsCompare}/`;
  if (wsSituation) return `situations/${wsSituation}/`;
  return `${wsService ? `services/${wsService}/` : ""}${wsCode ?? ""}/`;
}

/** The height that the snippet gives for a width: `175 265:155 340:260`, each from a width on. */
function reservedHeight({ dataset, clientWidth }: HTMLElement): number {
  let height = defaultHeight;
  for (const [, from, px] of (dataset["wsHeight"] ?? "").matchAll(/(?:(\d+):)?(\d+)/g))
    if (clientWidth >= Number(from ?? 0)) height = Number(px);
  return height;
}

const frameOf = ({ shadowRoot }: HTMLElement) => shadowRoot?.querySelector("iframe");

/** The looks of the frame; `display` ends the gap that a line of text leaves below it. */
const frameStyle = (height: number, rest: string) =>
  `display:block;border:0;width:100%;height:${height}px;${rest}`;

/** Shows what stands in the div, unless the card is there. */
function showFallback(frame: HTMLIFrameElement): void {
  if (frame.style.visibility) hideOverFallback(frame, 0);
}

/** Lays the frame over what stands in the div. It is hidden, but loads and can tell its height. */
function hideOverFallback(frame: HTMLIFrameElement, height: number): void {
  const slot = frame.previousElementSibling as HTMLElement | null;
  if (slot) slot.style.cssText = `display:flow-root;min-height:${height}px`;
  frame.style.cssText = frameStyle(height, `margin-top:-${height}px;visibility:hidden`);
}

/** Puts the frame over the slot of the div. */
function insertFrame(host: HTMLElement, src: string): void {
  const frame = document.createElement("iframe");
  frame.title = host.textContent.trim() || "WebSocket";
  frame.loading = "lazy";
  frame.src = src;
  // A frame that is blocked has loaded too; one that is off screen has not.
  frame.onload = () => setTimeout(showFallback, loadTimeout, frame);
  (host.shadowRoot ?? host.attachShadow({ mode: "open" })).replaceChildren(
    document.createElement("slot"),
    frame,
  );
  hideOverFallback(frame, reservedHeight(host));
}

const themeOf = ({ dataset }: HTMLElement) => dataset["wsTheme"] ?? "auto";

/** Makes a div show what its attributes ask for, unless it does so already. */
function update(host: HTMLElement): void {
  const path = pathOf(host.dataset);
  const src = `${siteUrl}/embed/${path}?theme=`;
  if (!cardPathPattern.test(path)) host.shadowRoot?.replaceChildren(document.createElement("slot"));
  else if (!frameOf(host)?.src.startsWith(src)) insertFrame(host, src + themeOf(host));
}

/** Tells the card its theme; it takes none but those that it knows. */
function tellTheme(host: HTMLElement): void {
  const message = { type: "ws-code:theme", theme: themeOf(host) };
  frameOf(host)?.contentWindow?.postMessage(message, "*");
}

const hosts = () => [...document.querySelectorAll<HTMLElement>(placeholder)];

addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
  const { type, height } = Object(data) as { type?: unknown; height?: unknown };
  if (type !== "ws-code:height" || !Number.isInteger(height)) return;
  const cardHeight = Math.min(Math.max(Number(height), 40), 2000);
  for (const host of hosts()) {
    const frame = frameOf(host);
    if (frame?.contentWindow !== source) continue;
    const spare = frame.clientHeight - cardHeight;
    frame.style.cssText = frameStyle(
      spare < 0 || spare > heightTolerance ? cardHeight : cardHeight + spare,
      "",
    );
    (frame.previousElementSibling as HTMLElement).style.display = "none";
    tellTheme(host);
  }
});

document.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
  hosts().forEach((host) => {
    const frame = frameOf(host);
    if (frame?.src.startsWith(blockedURI)) showFallback(frame);
  });
});

new MutationObserver((changes) => {
  changes.forEach(({ type, target }) => {
    if (type === "childList") return;
    update(target as HTMLElement);
    tellTheme(target as HTMLElement);
  });
  hosts().forEach(update);
}).observe(document, { childList: true, subtree: true, attributeFilter: attributes });
hosts().forEach(update);
