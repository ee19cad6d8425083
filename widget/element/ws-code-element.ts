import {
  html,
  LitElement,
  nothing,
  svg,
  unsafeCSS,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { parseCode } from "#data/model/parse-code.ts";
import { summarizeCloseCode, type CloseCodeSummary } from "#data/words/summarize.ts";
import { textSegments } from "#data/text/text.ts";
import { familyShapes } from "#design/family-shape.ts";
import type { Mark } from "#design/mark.ts";
import { glyphs, siteUrl } from "../built-in.ts";
import { cardCss } from "./built-in.ts";
import { ServiceCodeController } from "./service-code-controller.ts";
import { loadServiceCode } from "./service-codes.ts";

const inks = { wire: "var(--wire)", event: "var(--c)", paper: "var(--paper)" } as const;

const printMark = ({ d, ink, width, dash }: Mark): TemplateResult =>
  width === undefined
    ? svg`<path d=${d} fill=${inks[ink]}></path>`
    : svg`<path d=${d} stroke=${inks[ink]} stroke-width=${width} stroke-dasharray=${dash ?? nothing}></path>`;

/** One drawing at every size: the bundle has no room for three. */
const printGlyph = (code: CloseCodeSummary, name: string, size: number) =>
  html`<span class="glyph-${name}"
    ><svg width=${size} height=${size} viewBox="0 0 48 48" fill="none" aria-hidden="true">
      ${glyphs[code.glyph].map(printMark)}
    </svg></span
  >`;

const printText = (short: string) =>
  textSegments(short).map(({ text, code }) => (code ? html`<code>${text}</code>` : text));

/**
 * `<ws-code code="1006">` shows the card of a close code, with no request of its own: the
 * registered codes are inside. `<ws-code service="discord-gateway" code="4004">` loads the list of
 * that service once. What stands between the tags stays until there is a card, and for good if the
 * code is none.
 *
 * Attributes: `code`, a decimal number from 0 to 65535; `service`, the id of a service; `theme`,
 * one of `light`, `dark`, `sepia` (without it the card follows the system).
 */
export class WsCodeElement extends LitElement {
  /** Adopted, and no `<style>`: a strict policy lets it be. A constant: nothing gets into it. */
  static override readonly styles = unsafeCSS(cardCss);
  static override readonly properties: PropertyDeclarations = {
    code: { type: String },
    service: { type: String },
  };

  /** Lit sets `null` where the attribute is taken away. */
  declare code: string | null;
  declare service: string | null;
  readonly #serviceCode = new ServiceCodeController(this, loadServiceCode);

  constructor() {
    super();
    this.code = "";
    this.service = "";
  }

  override render(): TemplateResult {
    const parsed = parseCode(this.code ?? "");
    const summary = parsed.ok ? this.#summarize(parsed.code) : undefined;
    return summary ? this.#card(summary) : html`<slot></slot>`;
  }

  #summarize(code: number): CloseCodeSummary | undefined {
    return this.service ? this.#serviceCode.found : summarizeCloseCode(code);
  }

  #card(code: CloseCodeSummary): TemplateResult {
    return html`<article class="frame" part="card" lang="en" dir="ltr">
      <div class="code-card family-${code.family}">
        <div class="picture">${printGlyph(code, "160", 96)}</div>
        <header class="head">
          ${printGlyph(code, "24", 24)}${printGlyph(code, "48", 48)}
          <b class="name"><span class="number">${code.code}</span> ${code.name}</b>
          <span class="tag family-${code.family}"
            ><svg width="10" height="10" viewBox="0 0 10 10" fill="none" aria-hidden="true">
              ${printMark(familyShapes[code.family])}</svg
            >${code.familyShortName}</span
          >
        </header>
        <p class="answer" part="answer">${printText(code.answer)}</p>
        <dl class="questions">
          ${[code.reconnect, code.send, code.sender].map(
            ({ question, verdict }) =>
              html`<div>
                <dt>${question}</dt>
                <dd><b>${verdict}</b></dd>
              </div>`,
          )}
        </dl>
      </div>
      <p class="foot">
        ${printText(code.reconnect.text)}
        <a href=${`${siteUrl}${code.path}`}>${code.heading}</a>
      </p>
    </article>`;
  }
}
