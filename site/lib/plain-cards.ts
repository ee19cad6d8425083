import { describeCloseCode } from "../../data/describe.ts";
import { closeCodes } from "../../data/codes.ts";
import { builtPairs } from "../../data/pairs.ts";
import { pairName } from "../../data/parse-pair.ts";
import { comparisonPathOf, situationPath } from "../../data/paths.ts";
import { situations } from "../../data/situations.ts";
import type { CardChoice } from "../../widget/card/choice.ts";
import { serviceCodeRoutes } from "./service-routes.ts";

/** A card that is built as HTML to paste: the page that it stands for, and what it asks for. */
interface PlainCard {
  readonly path: string;
  readonly choice: CardChoice;
}

/** Every card that has a page of its own behind it. */
export const plainCards = (): readonly PlainCard[] => [
  ...closeCodes.map(({ code }) => ({ path: describeCloseCode(code).path, choice: { code } })),
  ...serviceCodeRoutes().map(({ params: { id, code }, props }) => ({
    path: props.description.path,
    choice: { code, service: id },
  })),
  ...builtPairs().map((pair) => ({
    path: comparisonPathOf(...pair),
    choice: { compare: pairName(...pair) },
  })),
  ...situations.map(({ id }) => ({ path: situationPath(id), choice: { situation: id } })),
];
