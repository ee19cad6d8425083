import data from "virtual:search-data";
import { mostRelevantLine } from "#data/search/match-lines.ts";
import { prepareSearch, search } from "#data/search/search.ts";
import type { Found } from "#data/search/search-page.ts";
import { atBase } from "./at-base.ts";
import { SuggestionList } from "./suggestion-list.ts";

/** How many suggestions are shown at once: a phone's screen, and what one can survey. */
const shown = 7;

const searched = prepareSearch(data);

/** What a field suggests while it is typed in, ranked as `/find` ranks it. */
export class Suggestions {
  readonly #field: HTMLInputElement;
  readonly #list: SuggestionList;

  constructor(field: HTMLInputElement) {
    this.#field = field;
    this.#list = new SuggestionList(field);
    field.addEventListener("input", () => {
      this.#update();
    });
    field.addEventListener("keydown", (event) => {
      this.#onKey(event);
    });
    field.addEventListener("blur", () => {
      this.#list.close();
    });
    if (document.activeElement === field && field.value !== field.defaultValue) this.#update();
  }

  /** The path of what was asked for by its whole name. */
  exactPath(typed: string): string | undefined {
    const [first, second] = search(typed, searched, 2);
    return first?.exact && !second?.exact ? first.path : undefined;
  }

  /** Puts the line of a pasted log that says most where the cursor is. */
  paste(text: string): void {
    const { selectionStart, selectionEnd, value, maxLength } = this.#field;
    const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
    const room = maxLength - value.length + end - start;
    this.#field.setRangeText(mostRelevantLine(text, searched.lines, room), start, end, "end");
    this.#update();
  }

  #update(): void {
    const typed = this.#field.value;
    this.#list.show(this.#found(typed), typed);
  }

  #found = (typed: string): readonly Found[] => search(typed, searched, shown);

  /** Home, End, Left and Right stay the text's own. */
  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!this.#list.isOpen) this.#update();
      if (!event.altKey) this.#list.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && this.#list.isShown) {
      event.preventDefault();
      this.#list.close();
    } else if (event.key === "Enter" && this.#list.chosenPath !== undefined) {
      event.preventDefault();
      location.assign(atBase(this.#list.chosenPath));
    }
  }
}
