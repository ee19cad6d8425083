import { siteUrl } from "./built-in.ts";

/**
 * The script tag: turns every `<div data-ws-code="1006">` into the card's frame, also those that
 * are added later. What stands in the div stays until the card has said how tall it is.
 *
 * It builds elements and sets properties only, so `style-src 'self'` and Trusted Types let it be.
 */
const placeholder = "[data-ws-code]:not([data-ws-code-shown])";

/** The height that a message tells, in px, clamped: a frame can neither vanish nor fill the page. */
function toldHeight(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== "ws-code:height" || typeof height !== "number") return undefined;
  return Math.min(Math.max(Math.round(height), 40), 2000);
}

function makeFrame(path: string, code: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.src = `${siteUrl}/embed/${path}/`;
  frame.title = `WebSocket close code ${code}`;
  frame.loading = "lazy";
  frame.style.cssText = "display:block;width:100%;height:240px;border:0";
  return frame;
}

function show(host: HTMLElement): void {
  const { wsCode: code = "", wsService: service } = host.dataset;
  if (!/^\d{1,5}$/.test(code) || !/^[a-z0-9-]*$/.test(service ?? "")) return;
  host.dataset["wsCodeShown"] = "";
  const fallback = [...host.childNodes];
  const frame = makeFrame(service ? `services/${service}/${code}` : code, code);
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    const height = source === frame.contentWindow ? toldHeight(data) : undefined;
    if (height === undefined) return;
    frame.style.height = `${height}px`;
    fallback.forEach((child) => {
      child.remove();
    });
  });
  host.append(frame);
}

const scan = (): void => {
  document.querySelectorAll<HTMLElement>(placeholder).forEach(show);
};

new MutationObserver(scan).observe(document, { childList: true, subtree: true });
scan();
