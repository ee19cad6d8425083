import groups from "virtual:search-pages";
import { compileLines, mostRelevantLine, type CompiledLine } from "#data/search/match-lines.ts";
import { indexPages } from "#data/search/page-index.ts";
import { readQuery } from "#data/search/read-query.ts";
import { search } from "#data/search/search.ts";
import type { Found } from "#data/search/search-page.ts";
import { atBase } from "./at-base.ts";
import { SuggestionList } from "./suggestion-list.ts";

/** How many suggestions are shown at once: a phone's screen, and what one can survey. */
const shown = 7;

const index = indexPages(groups);

let lines: readonly CompiledLine[] | undefined;

/** The patterns of log lines; none if they cannot be loaded. */
async function loadLines(): Promise<readonly CompiledLine[]> {
  const loaded = await import("virtual:search-lines").catch(() => undefined);
  return (lines ??= loaded && compileLines(loaded.default)) ?? [];
}

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

  /** The path of the best answer, with the log lines if it looks like one. */
  async bestPath(typed: string): Promise<string | undefined> {
    if (readQuery(typed).isLine) await loadLines();
    return search(typed, { index, lines }, 1)[0]?.path;
  }

  /** Puts the line of a pasted log that says most where the cursor is. */
  async paste(text: string): Promise<void> {
    const { selectionStart, selectionEnd, value, maxLength } = this.#field;
    const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
    const room = maxLength - value.length + end - start;
    this.#field.setRangeText(mostRelevantLine(text, await loadLines(), room), start, end, "end");
    this.#update();
  }

  /** Shows what fits now, and again when the log lines are there, if it looks like one. */
  #update(): void {
    const typed = this.#field.value;
    this.#list.show(this.#found(typed), typed);
    if (lines || !readQuery(typed).isLine) return;
    void loadLines().then(() => {
      if (this.#field.value === typed) this.#list.show(this.#found(typed), typed);
    });
  }

  #found = (typed: string): readonly Found[] => search(typed, { index, lines }, shown);

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
