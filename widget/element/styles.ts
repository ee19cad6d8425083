import { css, unsafeCSS } from "lit";
import { paletteCss } from "#design/palette-css.ts";

/** The palette is a constant of this project, so nothing from outside gets into the style sheet. */
const palette = unsafeCSS(paletteCss(":host", ["light", "dark", "sepia"]));

/** The element's looks. A shadow root adopts them: no `<style>`, so a strict policy lets them be. */
export const styles = [
  palette,
  css`
    :host {
      display: block;
      container-type: inline-size;
      max-width: 640px;
    }
    :host([hidden]) {
      display: none;
    }
    .card {
      border: 1px solid var(--line-2);
      border-radius: 2px;
      background: var(--paper);
      color: var(--ink);
      font:
        0.9375rem/1.45 system-ui,
        -apple-system,
        "Segoe UI",
        Roboto,
        "Noto Sans",
        Arial,
        sans-serif;
      overflow-wrap: break-word;
      text-align: start;
    }
    p,
    dl,
    dd {
      margin: 0;
    }
    a {
      color: var(--link);
      text-underline-offset: 0.18em;
    }
    a:focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    header {
      display: flex;
      align-items: center;
      gap: 12px;
      padding: 12px 16px 0;
    }
    svg {
      flex: none;
    }
    .name {
      line-height: 1.25;
    }
    .number,
    code {
      font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
    }
    .number {
      display: block;
      font-size: 2.5rem;
      line-height: 1;
      letter-spacing: -0.03em;
    }
    .family {
      margin-left: auto;
      align-self: start;
      color: var(--c);
      font-size: 0.8125rem;
    }
    .answer {
      padding: 8px 16px 12px;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      border-top: 1px solid var(--line);
    }
    dl > div {
      padding: 8px 10px 8px 16px;
      border-left: 1px solid var(--line);
    }
    dl > div:first-child {
      border: 0;
    }
    dt {
      font-size: 0.75rem;
      color: var(--ink-2);
    }
    dd {
      font-size: 0.875rem;
      line-height: 1.3;
      font-weight: 700;
    }
    .foot {
      border-top: 1px solid var(--line);
      padding: 8px 16px;
      font-size: 0.8125rem;
    }
    @container (max-width: 339.98px) {
      dl {
        grid-template-columns: minmax(0, 1fr);
      }
      dl > div {
        border: 0;
        padding-block: 4px;
      }
      .number {
        font-size: 1.75rem;
      }
    }
    @media (forced-colors: active) {
      .card {
        --wire: CanvasText;
        --paper: Canvas;
        --c: CanvasText;
      }
    }
  `,
];
