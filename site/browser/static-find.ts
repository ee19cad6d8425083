import { atBase } from "./at-base.ts";
import groups from "virtual:search-pages";
import lines from "virtual:search-lines";
import { codeTyped } from "#data/model/parse-code.ts";
import { comparisonPath, pathOf } from "#data/model/paths.ts";
import { compileLines } from "#data/search/match-lines.ts";
import { indexPages } from "#data/search/page-index.ts";
import { search } from "#data/search/search.ts";
import type { Found } from "#data/search/search-page.ts";
import { plainText } from "#data/text/text.ts";
import { quoted } from "#data/text/quoted.ts";
import { foundHeading } from "#data/words/pages/find-pages.ts";
import { explainMissing } from "#data/words/explain-missing.ts";

/** The pages that answer, best first, as the server's `/find` ranks them. */
const findPages = (asked: string): readonly Found[] =>
  search(asked, { index: indexPages(groups), lines: compileLines(lines) });

/** Where `?a=1006&b=1013` or a bare number leads without a search. */
function pathAsked(query: URLSearchParams): string | undefined {
  const [a, b, code] = ["a", "b", "q"].map((name) => codeTyped(query.get(name) ?? ""));
  if (a && b) return comparisonPath(a, b);
  return code && pathOf(code);
}

const entry = ({ kind, title, text, path }: Found): HTMLElement => {
  const link = Object.assign(document.createElement("a"), {
    href: atBase(path),
    textContent: title,
  });
  const term = document.createElement("dt");
  term.append(link, ` ${kind}`);
  const description = document.createElement("dd");
  description.textContent = plainText(text);
  const pair = document.createElement("div");
  pair.append(term, description);
  return pair;
};

function showFound(asked: string): void {
  const found = findPages(asked);
  const says =
    found.length === 0 ? explainMissing(asked) : foundHeading(found.length, quoted(asked));
  document.querySelector("#finding")?.replaceChildren(says);
  document.querySelector("#found")?.replaceChildren(...found.map(entry));
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
  showFound(asked);
}
