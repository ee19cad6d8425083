import { timeoutsPath } from "#data/model/paths.ts";
import type { TimeoutLimit } from "#data/model/timeout.ts";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { plainText } from "#data/text/text.ts";
import type { SearchPage } from "../search-page.ts";

/** Each limit, where it stands on the page of the limits. */
export const limitPages = (): readonly SearchPage[] => timeoutLimits.map(limitPage);

function limitPage(limit: TimeoutLimit): SearchPage {
  const { id, product, setting, defaultSeconds, clientSees, raise, kind } = limit;
  const value = defaultSeconds === null ? "" : `, ${defaultSeconds} s`;
  return {
    title: `${product}: ${setting}${value}`,
    text: clientSees,
    path: `${timeoutsPath}#${id}`,
    name: product,
    also: `${plainText(setting)} ${id} ${limitWords[kind]}`,
    body: [raise],
    ...(defaultSeconds === null ? {} : { seconds: defaultSeconds }),
  };
}

/** What people call a limit of each kind. */
const limitWords = {
  idle: "timeout limit duration disconnect",
  lifetime: "timeout limit duration lifetime maximum disconnect",
} as const;
