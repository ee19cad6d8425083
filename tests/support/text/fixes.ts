import type { Fix, ProductFix } from "#data/index.ts";
import { linkOf, read } from "./records.ts";

/** Every sentence of a fix, in the order of its page, and its settings where a page has them. */
export const fixTexts = ({ steps, products, note }: Fix): readonly string[] => [
  ...steps,
  ...(products ?? []).map(({ step }) => step),
  ...(note === undefined ? [] : [note]),
];

/** What a page says of one product: name and setting, then the step and its source. */
export const productLines = (fix: ProductFix): readonly [named: string, done: string] => [
  [fix.product, fix.setting ?? ""].join(" ").trim(),
  [read(fix.step), fix.source ? linkOf(fix.source)[0] : ""].join(" ").trim(),
];

/** Where the links of a fix lead: each product to its limit or service, and to its source. */
export const fixLinks = ({ products }: Fix): readonly string[] =>
  (products ?? []).flatMap(({ limit, service, source }) => [
    ...(limit !== undefined ? [`/timeouts/#${limit}`] : service ? [`/services/${service}/`] : []),
    ...(source ? [linkOf(source)[1]] : []),
  ]);

/** The items and paragraphs of a fix in a Markdown file, in order. */
export const markdownFix = (fix: Fix): readonly string[] => [
  ...fix.steps.map(read),
  ...(fix.products ?? []).map(
    ({ product, setting, step, source }) =>
      `${product}${setting === undefined ? "" : `, ${setting}`}: ${read(step)}${source ? ` (${linkOf(source)[0]})` : ""}`,
  ),
  ...(fix.note === undefined ? [] : [read(fix.note)]),
];
