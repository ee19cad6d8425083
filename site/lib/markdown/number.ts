import { describeCloseCode } from "#data/words/describe.ts";
import { serviceCodeNumbers, servicesUsing } from "#data/lookup/find-service.ts";
import { findCode, nearestCodes } from "#data/lookup/find-code.ts";
import { rangeOf } from "#data/tables/ranges.ts";
import { numberPageDescription } from "../head/code-page.ts";
import { bullets, inline, section, sourceList, markdownLinks } from "./blocks.ts";
import { titleBlocks } from "./code.ts";
import { serviceUses } from "./lists.ts";
import type { MarkdownPage } from "./page.ts";

/** Whether a number has a page, and so a Markdown file: it is registered or a service defines it. */
export const hasMarkdown = (number: number): boolean =>
  findCode(number) !== undefined || serviceCodeNumbers().includes(number);

/** The Markdown of the page of a number that only services define. */
export function numberMarkdown(number: number, origin: URL): MarkdownPage {
  const code = describeCloseCode(number);
  const range = rangeOf(number);
  const uses = servicesUsing(number);
  return {
    path: code.path,
    title: code.heading,
    description: numberPageDescription(number, uses),
    blocks: [
      ...titleBlocks(code, range.source),
      ...section("Who uses it", bullets(serviceUses(uses, origin))),
      ...section(
        "Its range",
        `${range.from}–${range.to}. Who may define codes here: ${inline(range.definedBy)}.`,
      ),
      ...section("Registered nearby", nearby(number, origin)),
      ...section("Sources", sourceList([range.source])),
    ],
  };
}

const nearby = (number: number, origin: URL): string =>
  bullets(
    nearestCodes(number)
      .map(({ code }) => describeCloseCode(code))
      .map(
        ({ heading, path, happened }) =>
          `${markdownLinks(origin)(inline(heading), path)}: ${inline(happened)}`,
      ),
  );
