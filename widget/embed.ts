import { siteUrl } from "./built-in.ts";

/**
 * The script tag: turns every `<div data-ws-code="1006">` into the card's frame, also those that
 * are added later. What stands in the div stays until the card has said how tall it is.
 *
 * It builds elements and sets properties only, so `style-src 'self'` and Trusted Types let it be.
 */
const placeholder = "[data-ws-code]:not([data-ws-code-shown])";

const show = (host: HTMLElement): void => {
  const code = host.dataset["wsCode"] ?? "";
  if (!/^\d{1,5}$/.test(code)) return;
  host.dataset["wsCodeShown"] = "";
  const frame = document.createElement("iframe");
  frame.src = `${siteUrl}/embed/${code}/`;
  frame.title = `WebSocket close code ${code}`;
  frame.loading = "lazy";
  frame.style.cssText = "display:block;width:100%;height:240px;border:0";
  addEventListener(
    "message",
    ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown }>) => {
      if (source !== frame.contentWindow || data?.type !== "ws-code:height") return;
      const height = Math.round(Number(data.height));
      if (height >= 40 && height <= 2000) {
        frame.style.height = `${height}px`;
        for (const child of host.children)
          if (child !== frame && child instanceof HTMLElement) child.hidden = true;
      }
    },
  );
  host.append(frame);
};

const scan = (): void => document.querySelectorAll<HTMLElement>(placeholder).forEach(show);

new MutationObserver(scan).observe(document, { childList: true, subtree: true });
scan();
