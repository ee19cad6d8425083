import { comparisonKind } from "./comparison-asked.ts";
import { comparisonPages } from "./entries/comparisons.ts";
import { limitPages } from "./entries/limits.ts";
import { linePages, stackPages } from "./entries/messages.ts";
import { codePages, rangePages, servicesNumberPages } from "./entries/numbers.ts";
import { overviewPages } from "./entries/overviews.ts";
import { serviceCodePages, servicePages } from "./entries/services.ts";
import { otherSituationPages, usualSituationPages } from "./entries/situations.ts";
import { limitKind, numberKinds, type SearchGroup } from "./search-page.ts";

/**
 * Every kind of page that the field can lead to: of equally good answers the earlier kind is listed
 * first. A new kind of page is a row here.
 */
export const searchGroups = (): readonly SearchGroup[] => [
  { kind: numberKinds.code, score: 3, pages: codePages() },
  { kind: numberKinds.number, score: 2.5, pages: servicesNumberPages() },
  { kind: numberKinds.serviceCode, score: 0.5, pages: serviceCodePages() },
  { kind: "service", score: 4, pages: servicePages() },
  { kind: "situation", score: 7, pages: usualSituationPages() },
  { kind: "situation", score: 4, pages: otherSituationPages() },
  { kind: limitKind, score: 2, needsName: true, pages: limitPages() },
  { kind: "log lines", score: 0, pages: stackPages() },
  { kind: comparisonKind, score: 0, pages: comparisonPages() },
  { kind: "overview", score: 2, pages: overviewPages() },
  { kind: "log line", score: -1, needsName: true, pages: linePages() },
  { kind: numberKinds.range, score: 0, pages: rangePages() },
];
