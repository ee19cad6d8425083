import { pathOf } from "#data/model/paths.ts";
import { codeSubject } from "#data/model/subject.ts";
import { beyondRanges, codeRanges } from "#data/tables/ranges.ts";
import { searchCardPath } from "#site/lib/addresses/urls.ts";
import { catalogue } from "#site/lib/catalogue/catalogue.ts";

/** A number without a record for each range, for the cards that are made on demand. */
const examples = [...codeRanges, beyondRanges].map(({ to }) => pathOf(codeSubject(to)));

/** The page of every card that is measured; the search card stands under a path of its own. */
export const measuredPaths: readonly string[] = [
  ...examples,
  ...catalogue
    .filter(({ card }) => card === "measured")
    .flatMap(({ pages }) => pages().map(({ path }) => path)),
  searchCardPath,
];
