import { overviewPath, pathOf } from "#data/model/paths.ts";
import { situationPhases, type Situation } from "#data/model/situation.ts";
import {
  noCodeLabel,
  situationSections as words,
  situationTitleEndings,
} from "#data/words/pages/situation-pages.ts";
import { plainText } from "#data/text/text.ts";
import { fitDescription, fitTitle } from "./fit.ts";
import { lastChanged } from "../listings/last-changed.ts";
import { breadcrumbList, techArticle } from "./structured-data.ts";
import { trailTo } from "./trail.ts";
import type { Crumb, DeepHead } from "./page-head.ts";

/** The pages above a situation: all of them, and those of its phase. */
const situationTrail = ({ phase }: Situation): readonly Crumb[] => [
  ...trailTo("situations"),
  { name: situationPhases[phase], path: `${overviewPath("situation")}#${phase}` },
];

/** The head of a situation's page. */
export function situationHead(situation: Situation, origin: URL): DeepHead {
  const { title: name, happened: description, codes, id, firstSafeMove } = situation;
  const path = pathOf({ kind: "situation", id });
  const trail = situationTrail(situation);
  const article = { name, description, url: new URL(path, origin).href };
  return {
    title: fitTitle(plainText(name), situationTitleEndings),
    description: fitDescription([plainText(description), plainText(firstSafeMove)]),
    path,
    labels: [
      [words.codes, codes.length > 0 ? codes.join(", ") : noCodeLabel],
      [words.firstSafeMove, plainText(firstSafeMove)],
    ],
    trail,
    things: [
      techArticle(article, origin, lastChanged(path)),
      breadcrumbList(trail, { name, path }, origin),
    ],
  };
}
