import type { CodeComparison } from "#data/words/compare.ts";
import { reconnectAfter } from "#data/words/pages/comparison-pages.ts";
import { plainText } from "#data/text/text.ts";
import { fitDescription } from "./fit.ts";
import { breadcrumbList, faqPage } from "./structured-data.ts";
import { trailTo } from "./trail.ts";
import type { Label, DeepHead } from "./page-head.ts";

const trail = trailTo("comparisons");

/** Whether to reconnect after each of the two. */
const labelsOf = ({ sides: [a, b] }: CodeComparison): readonly [Label, Label] => [
  [reconnectAfter(a.title), a.reconnect.verdict],
  [reconnectAfter(b.title), b.reconnect.verdict],
];

/** The head of a comparison's page, whose heading is a question. */
export const comparisonHead = (comparison: CodeComparison, origin: URL): DeepHead => ({
  title: comparison.title,
  description: fitDescription([plainText(comparison.summary)]),
  path: comparison.path,
  labels: labelsOf(comparison),
  trail,
  things: [
    faqPage([{ question: comparison.title, answer: comparison.summary }]),
    breadcrumbList(trail, { name: comparison.title, path: comparison.path }, origin),
  ],
});
