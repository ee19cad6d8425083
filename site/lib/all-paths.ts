import { closeCodes } from "../../data/codes.ts";
import { registeredPairs } from "../../data/pairs.ts";
import { codePath, comparisonPath } from "../../data/paths.ts";

/** The path of every page that has a canonical address: what the sitemap lists. */
export const allPaths = (): readonly string[] => [
  "/",
  ...closeCodes.map(({ code }) => codePath(code)),
  "/compare/",
  ...registeredPairs().map((pair) => comparisonPath(...pair)),
];
