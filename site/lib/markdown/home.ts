import { closeCodes } from "#data/codes/index.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { countEvidence } from "#data/lookup/evidence.ts";
import { beyondRanges, codeRanges } from "#data/tables/ranges.ts";
import { evidenceWords } from "../head/page-words.ts";
import { siteName, siteSummary } from "#data/words/site.ts";
import { bullets, inline, section, table, markdownLinks } from "./blocks.ts";
import type { MarkdownPage } from "./page.ts";

/**
 * The Markdown of the home page: every registered code, the ranges, and the overviews.
 * @param overviews the pages to lead on to
 */
export const homeMarkdown = (overviews: readonly MarkdownPage[], origin: URL): MarkdownPage => ({
  path: "/",
  title: siteName,
  description: siteSummary,
  blocks: [
    inline(siteSummary),
    ...section("Codes", codeTable(origin), rangeList()),
    ...section("Evidence", ...evidenceWords(countEvidence()).map(inline)),
    ...section(
      "More",
      bullets(
        overviews.map(
          ({ title, path, description }) =>
            `${markdownLinks(origin)(inline(title), path)}: ${inline(description)}`,
        ),
      ),
    ),
  ],
});

const codeTable = (origin: URL): string =>
  table(
    ["Code", "What happened", "Family", "Reconnect?"],
    closeCodes
      .map(({ code }) => describeCloseCode(code))
      .map(({ heading, path, happened, familyName, reconnect }) => [
        markdownLinks(origin)(inline(heading), path),
        inline(happened),
        inline(familyName),
        inline(reconnect.verdict),
      ]),
  );

const rangeList = (): string =>
  bullets(
    [...codeRanges, beyondRanges].map(
      ({ from, to, definedBy }) => `${from}–${to}: ${inline(definedBy)}`,
    ),
  );
