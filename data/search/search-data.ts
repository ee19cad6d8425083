import { searchLines } from "./entries/messages.ts";
import { stemsOf, tellingWords } from "./language/stems.ts";
import { searchGroups } from "./search-groups.ts";
import type { IndexedPage, SearchData, SearchPage } from "./search-page.ts";
import { plainText } from "../text/text.ts";

/** Everything that can be searched, read from the records: made once, in the build or at the start. */
export function searchData(): SearchData {
  const groups = searchGroups();
  const named = groups.flatMap(({ pages }) => pages.map(({ name, also }) => `${name} ${also}`));
  return {
    groups: groups.map(({ pages, ...kind }) => ({ ...kind, pages: pages.map(indexed) })),
    vocabulary: tellingWords(named.join(" ")).join(" "),
    lines: searchLines(),
  };
}

function indexed({ name, also, body = [], reason, ...shown }: SearchPage): IndexedPage {
  const stems = [name, also, shown.text, body.join(" ")].map(stemsIn);
  const [inName = "", inAlso = "", inText = "", inBody = ""] = stems;
  return {
    ...shown,
    stems: [inName, inAlso, inText, inBody],
    ...(reason === undefined ? {} : { reason: stemsIn(reason) }),
  };
}

const stemsIn = (text: string): string => stemsOf(plainText(text)).join(" ");
