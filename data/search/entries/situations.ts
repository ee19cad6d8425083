import { pathOf } from "#data/model/paths.ts";
import type { Situation, SituationId } from "#data/model/situation.ts";
import { situations } from "#data/situations/index.ts";
import { fixInWords } from "#data/words/fix-in-words.ts";
import { plainText } from "#data/text/text.ts";
import { typedForSituation } from "./typed-words.ts";
import type { SearchPage } from "../search-page.ts";

/** What a quarter of all questions is about (`tests/questions/`): of equally good answers the likelier. */
const askedOften: ReadonlySet<SituationId> = new Set<SituationId>([
  "idle-timeout",
  "keepalive-timeout",
  "lifetime-limit",
  "network-change",
  "server-shutdown",
  "silent-drop",
]);

const situationPages = (isOften: boolean): readonly SearchPage[] =>
  situations.filter(({ id }) => askedOften.has(id) === isOften).map(situationPage);

/** The pages of the situations that are asked about most, with their symptoms and their repair. */
export const usualSituationPages = (): readonly SearchPage[] => situationPages(true);

/** The pages of all other situations. */
export const otherSituationPages = (): readonly SearchPage[] => situationPages(false);

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
