import { countEvidence } from "#data/lookup/evidence.ts";
import { services } from "#data/services/index.ts";
import { oftenConfused } from "#data/tables/often-confused.ts";
import {
  allServices,
  compareAny,
  embedLead,
  evidenceWords,
  homeSections,
  servicesLead,
} from "#data/words/pages/home-page.ts";
import { siteName, siteSummary } from "#data/words/site.ts";
import { paragraph, type ListedPage } from "./blocks.ts";
import { onlyIn, section, type Outline } from "./outline.ts";

/**
 * The outline of the home page, below its field: every registered code, and what else there is.
 * @param overviews the pages to lead on to: on a page the navigation does
 */
export const homeOutline = (overviews: readonly ListedPage[]): Outline => ({
  path: "/",
  title: siteName,
  description: siteSummary,
  lead: [{ ...paragraph(siteSummary), only: "markdown" }],
  sections: [
    section("codes", homeSections.codes, { kind: "range-map" }, { kind: "code-table" }),
    section(
      "services",
      homeSections.services,
      paragraph(servicesLead(services.length)),
      { kind: "featured-services" },
      paragraph(allServices(services.length), "small"),
    ),
    section(
      "confused",
      homeSections.confused,
      { kind: "often-confused", pairs: oftenConfused },
      paragraph(compareAny, "small"),
    ),
    section(
      "evidence",
      homeSections.evidence,
      ...evidenceWords(countEvidence()).map((words) => paragraph(words)),
    ),
    section("embed", homeSections.embed, paragraph(embedLead)),
    onlyIn("markdown", section("more", homeSections.more, { kind: "page-list", pages: overviews })),
  ],
});
