import answersInShort from "virtual:search-answers";
import data from "virtual:search-data";
import { codeTyped } from "#data/model/parse-code.ts";
import { comparisonPath, pathOf } from "#data/model/paths.ts";
import { prepareSearch } from "#data/search/search.ts";
import { quoted } from "#data/text/quoted.ts";
import { foundHeading } from "#data/words/pages/find-pages.ts";
import { answerHtml } from "../lib/find/answer-html.ts";
import { findAnswers } from "../lib/find/find-answers.ts";
import { atBase } from "./at-base.ts";

/** Where `?a=1006&b=1013` or a bare number leads without a search. */
function pathAsked(query: URLSearchParams): string | undefined {
  const [a, b, code] = ["a", "b", "q"].map((name) => codeTyped(query.get(name) ?? ""));
  if (a && b) return comparisonPath(a, b);
  return code && pathOf(code);
}

function showAnswers(asked: string): void {
  const answers = findAnswers(
    asked,
    prepareSearch(data),
    (path) => answersInShort[path] ?? { rows: [] },
  );
  const heading = document.querySelector("#finding");
  if (heading) heading.textContent = foundHeading(answers.found.length, quoted(asked));
  const place = document.querySelector("#found");
  if (place) place.innerHTML = answerHtml(answers, atBase);
}

/** Shows what the address of the page asks for, or leads there if it is a number. */
export function findFromAddress(): void {
  const query = new URLSearchParams(location.search);
  const path = pathAsked(query);
  if (path !== undefined) {
    location.replace(atBase(path));
    return;
  }
  const asked = query.get("q") ?? query.get("a") ?? query.get("b") ?? "";
  if (asked === "") return;
  const field = document.querySelector<HTMLInputElement>("[data-find] input");
  if (field) field.value = asked;
  showAnswers(asked);
}
