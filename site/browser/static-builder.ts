import data from "virtual:search-data";
import { prepareSearch, search } from "#data/search/search.ts";
import type { CardFile } from "../lib/cards/card-file.ts";
import { atBase } from "./at-base.ts";
import { followChoices, queryOf, tellSnippets } from "./embed-builder.ts";
import { chooseEmbed, readEmbedForm } from "../lib/embed/embed-choice.ts";
import { explainNoCard } from "#data/words/refusals.ts";
import type { CardLookup } from "../lib/cards/find-card.ts";
import { showChoice } from "./show-choice.ts";

let loading: Promise<CardFile> | undefined;

/** Every card, once it is needed. @throws if the file cannot be had; it is asked for again then */
const loadCards = (): Promise<CardFile> =>
  (loading ??= fetch(atBase("/embed/cards.json"))
    .then((answer) => answer.json() as Promise<CardFile>)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

const searched = prepareSearch(data);

/** Where the builder looks: the cards of the file. */
function lookupIn({ cards }: CardFile): CardLookup {
  const byPath = new Map(cards.map((card) => [card.path, card]));
  return {
    at: (path) => byPath.get(path),
    search: (typed) => search(typed, searched),
    explain: explainNoCard,
  };
}

/** Answers the form as the server of another host does. */
async function answerHere(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  const file = await loadCards();
  if (signal.aborted) return;
  const origin = new URL(file.origin);
  showChoice(chooseEmbed(readEmbedForm(queryOf(form)), origin, lookupIn(file)), file);
  tellSnippets();
}

/** Writes what the address asks for into the form: other pages lead to `/embed/?what=…`. */
function fillFromAddress(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList || field instanceof HTMLInputElement) field.value = value;
  }
}

/** The builder where there are only files: the button does what a change does. */
export function enhanceBuilder(form: HTMLFormElement): void {
  const answerNow = () => {
    form.dispatchEvent(new Event("input"));
  };
  followChoices(form, answerHere);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answerNow();
  });
  if (location.search === "") return;
  fillFromAddress(form);
  answerNow();
}
