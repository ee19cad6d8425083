import type { Found } from "#data/search/search-page.ts";
import { plainText } from "#data/text/text.ts";
import { atBase } from "./at-base.ts";
import css from "../styles/suggestions.css?inline";
import { suggestionCount, suggestionsLabel, noSuggestion } from "#data/words/pages/find-pages.ts";

/** How long typing has to pause before the count is spoken, in milliseconds. */
const pause = 400;

const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(css);

/** Makes an element. What it shows is only ever set as text. */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = "",
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** The listbox under a field: what it shows, which option is chosen, and what is spoken. */
export class SuggestionList {
  readonly #field: HTMLInputElement;
  readonly #box = make("div", "suggestions");
  readonly #list = make("ul", "");
  readonly #hint = make("p", "");
  readonly #status = make("p", "visually-hidden");
  #paths: readonly string[] = [];
  #chosen = -1;
  #speaking = 0;

  constructor(field: HTMLInputElement) {
    this.#field = field;
    if (!document.adoptedStyleSheets.includes(styleSheet))
      document.adoptedStyleSheets.push(styleSheet);
    this.#list.id = `${field.id}-list`;
    this.#list.role = "listbox";
    this.#list.ariaLabel = suggestionsLabel;
    this.#status.role = "status";
    this.#box.append(this.#list, this.#hint);
    this.#box.hidden = true;
    // The field keeps the focus, and with it the keyboard.
    this.#box.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
    field.after(this.#box, this.#status);
    field.setAttribute("aria-controls", this.#list.id);
  }

  get isShown(): boolean {
    return !this.#box.hidden;
  }

  /** Whether there is an option to choose. */
  get isOpen(): boolean {
    return this.isShown && this.#paths.length > 0;
  }

  /** Where the chosen option leads, while the list is open. */
  get chosenPath(): string | undefined {
    return this.isOpen ? this.#paths[this.#chosen] : undefined;
  }

  /** Shows what was found, or says what to add where nothing was. Closes for an empty field. */
  show(found: readonly Found[], typed: string): void {
    this.close();
    if (typed.trim() === "") return;
    this.#paths = found.map(({ path }) => path);
    this.#list.replaceChildren(...found.map((one, number) => this.#option(one, number)));
    const none = found.length === 0;
    this.#hint.textContent = none ? noSuggestion(typed) : "";
    this.#list.hidden = none;
    this.#hint.hidden = !none;
    this.#box.hidden = false;
    this.#field.ariaExpanded = String(!none);
    this.#say(none ? noSuggestion(typed) : suggestionCount(found.length));
  }

  close(): void {
    this.#choose(-1);
    this.#box.hidden = true;
    this.#field.ariaExpanded = "false";
    this.#say("");
  }

  /** Chooses the next option or the one before; behind either end is the text itself. */
  move(step: 1 | -1): void {
    const count = this.#paths.length + 1;
    this.#choose(((this.#chosen + 1 + step + count) % count) - 1);
  }

  #option({ kind, title, text, path }: Found, number: number): HTMLElement {
    const option = make("li", "");
    option.id = `${this.#list.id}-${number}`;
    option.role = "option";
    option.ariaSelected = "false";
    option.append(
      make("b", "", title),
      " ",
      make("span", "", plainText(text)),
      " ",
      make("small", "", kind),
    );
    option.addEventListener("click", () => {
      location.assign(atBase(path));
    });
    return option;
  }

  #choose(number: number): void {
    this.#list.children[this.#chosen]?.setAttribute("aria-selected", "false");
    this.#chosen = number;
    const option = this.#list.children[number];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.#field.setAttribute("aria-activedescendant", option.id);
    else this.#field.removeAttribute("aria-activedescendant");
  }

  /** Speaks when typing pauses, so that a reader hears the last count and not every one. */
  #say(text: string): void {
    clearTimeout(this.#speaking);
    this.#speaking = window.setTimeout(() => {
      this.#status.textContent = text;
    }, pause);
  }
}
