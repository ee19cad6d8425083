import {
  html,
  LitElement,
  nothing,
  svg,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { parseCode } from "#data/model/parse-code.ts";
import { summarizeCloseCode, type CloseCodeSummary } from "#data/words/summarize.ts";
import { textSegments } from "#data/text/text.ts";
import { familyShapes } from "#design/family-shape.ts";
import type { Mark } from "#design/mark.ts";
import { glyphs, siteUrl } from "../built-in.ts";
import { loadServiceCode } from "./service-codes.ts";
import { styles } from "./styles.ts";

const inks = { wire: "var(--wire)", event: "var(--c)", paper: "var(--paper)" } as const;

const printMark = ({ d, ink, width, dash }: Mark): TemplateResult =>
  width === undefined
    ? svg`<path d=${d} fill=${inks[ink]}></path>`
    : svg`<path d=${d} stroke=${inks[ink]} stroke-width=${width} stroke-dasharray=${dash ?? nothing}></path>`;

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
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = {
    code: { type: String },
    service: { type: String },
    loaded: { state: true },
  };

  declare code: string;
  declare service: string;
  /** The service's code that was loaded last. */
  declare loaded: (CloseCodeSummary & { readonly service: string }) | undefined;

  constructor() {
    super();
    this.code = "";
    this.service = "";
    this.loaded = undefined;
  }

  override render(): TemplateResult {
    const parsed = parseCode(this.code);
    const summary = parsed.ok ? this.#summarize(parsed.code) : undefined;
    return summary ? this.#card(summary) : html`<slot></slot>`;
  }

  #summarize(code: number): CloseCodeSummary | undefined {
    const { service, loaded } = this;
    if (service === "") return summarizeCloseCode(code);
    if (loaded?.code === code && loaded.service === service) return loaded;
    void loadServiceCode(service, code).then((found) => {
      if (found && service === this.service) this.loaded = { ...found, service };
    });
    return undefined;
  }

  #card(code: CloseCodeSummary): TemplateResult {
    return html`<article class="card family-${code.family}" part="card">
      <header>
        <svg width="48" height="48" viewBox="0 0 48 48" fill="none" aria-hidden="true">
          ${glyphs[code.glyph].map(printMark)}
        </svg>
        <b class="name"><span class="number">${code.code}</span> ${code.name}</b>
        <span class="family"
          ><svg width="10" height="10" viewBox="0 0 10 10" fill="none" aria-hidden="true">
            ${printMark(familyShapes[code.family])}
          </svg>
          ${code.familyShortName}</span
        >
      </header>
      <p class="answer" part="answer">${printText(code.answer)}</p>
      <dl>
        ${[code.reconnect, code.send, code.sender].map(
          ({ question, verdict }) =>
            html`<div>
              <dt>${question}</dt>
              <dd>${verdict}</dd>
            </div>`,
        )}
      </dl>
      <p class="foot">
        ${printText(code.reconnect.text)}
        <a href=${new URL(code.path, siteUrl).href}>${code.heading}</a>
      </p>
    </article>`;
  }
}
