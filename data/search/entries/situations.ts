import { pathOf } from "#data/model/paths.ts";
import type { Situation } from "#data/model/situation.ts";
import { situations } from "#data/situations/index.ts";
import { fixInWords } from "#data/words/fix-in-words.ts";
import { plainText } from "#data/text/text.ts";
import { typedForSituation } from "./typed-words.ts";
import type { SearchPage } from "../search-page.ts";

/** The page of each situation, with its symptoms and its repair. */
export const situationPages = (): readonly SearchPage[] => situations.map(situationPage);

const situationPage = (situation: Situation): SearchPage => ({
  title: plainText(situation.title),
  text: situation.happened,
  path: pathOf({ kind: "situation", id: situation.id }),
  name: plainText(situation.title),
  also: `${situation.id} ${typedForSituation[situation.id] ?? ""}`,
  body: [
    ...situation.symptoms,
    situation.confirm,
    situation.firstSafeMove,
    fixInWords(situation.fix),
  ],
});
