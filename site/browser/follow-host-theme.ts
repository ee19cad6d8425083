import { askedTheme, cardTheme } from "../lib/cards/card-theme.ts";

const root = document.documentElement;

/** Gives the card a theme; with none it follows the system. */
function applyTheme(theme: ReturnType<typeof cardTheme>): void {
  if (theme) root.dataset["theme"] = theme;
  else delete root.dataset["theme"];
}

/**
 * Gives the card the theme that its address asks for, where no server wrote it into the page, and
 * then the one that the page around it tells: `{type: "ws-code:theme", theme: "dark"}`. It is one
 * of `auto`, `light`, `dark`, `sepia`; whatever else is told changes nothing.
 */
export function followHostTheme(): void {
  applyTheme(askedTheme(location.search));
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    const { type, theme } = (data ?? {}) as { type?: unknown; theme?: unknown };
    if (source !== parent || type !== "ws-code:theme") return;
    const requested = cardTheme(theme);
    if (requested ?? theme === "auto") applyTheme(requested);
  });
}
