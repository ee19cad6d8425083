import { WsCodeElement } from "./ws-code-element.ts";

declare global {
  interface HTMLElementTagNameMap {
    "ws-code": WsCodeElement;
  }
}

/** Registers `<ws-code>`. A page that loads the script twice keeps the first. */
if (!customElements.get("ws-code")) customElements.define("ws-code", WsCodeElement);
