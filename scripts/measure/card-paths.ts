import { closeCodes } from "#data/codes/index.ts";
import { builtPairs } from "#data/lookup/pairs.ts";
import { pathOf, comparisonPath } from "#data/model/paths.ts";
import { codeSubject, anyCode } from "#data/model/subject.ts";
import { beyondRanges, codeRanges } from "#data/tables/ranges.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";
import { searchCardPath } from "#site/lib/addresses/urls.ts";

/** A number without a record for each range, for the cards that are made on demand. */
const examples = [...codeRanges, beyondRanges].map(({ to }) => to);

/** The page of every card that is measured; the search card stands under a path of its own. */
export const measuredPaths: readonly string[] = [
  ...closeCodes.map(({ code }) => pathOf(codeSubject(code))),
  ...examples.map((code) => pathOf(codeSubject(code))),
  ...builtPairs().map((pair) => comparisonPath(...pair)),
  ...services.flatMap(({ id, codes }) => codes.map(({ code }) => pathOf(anyCode(code, id)))),
  ...situations.map(({ id }) => pathOf({ kind: "situation", id })),
  searchCardPath,
];
