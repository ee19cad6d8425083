import { nearestCodes } from "#data/lookup/find-code.ts";
import { servicesUsing } from "#data/lookup/find-service.ts";
import { rangeOf } from "#data/tables/ranges.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { commonSections } from "#data/words/pages/every-page.ts";
import { noServiceUses, numberSections } from "#data/words/pages/number-page.ts";
import { numberPageDescription } from "../head/code-page.ts";
import { ifAny, paragraph } from "./blocks.ts";
import { embedOf } from "./code.ts";
import { onlyIn, section, type Outline } from "./outline.ts";

/** The outline of the page of a number that the registry does not have: its services, its range, its neighbours. */
export function numberOutline(number: number): Outline {
  const code = describeCloseCode(number);
  const range = rangeOf(number);
  const uses = servicesUsing(number);
  const codes = nearestCodes(number).map((near) => describeCloseCode(near.code));
  return {
    path: code.path,
    title: code.heading,
    description: numberPageDescription(number, uses),
    lead: [
      { kind: "title-block", code, definedIn: range.source },
      ...(uses.length > 0
        ? [{ kind: "markdown-link", path: code.path, only: "page" } as const]
        : []),
    ],
    sections: [
      section(
        "services",
        numberSections.services,
        ifAny(uses, { kind: "service-uses", uses }) ?? paragraph(noServiceUses(number)),
      ),
      section("range", numberSections.range, { kind: "range", range }),
      section("near", numberSections.near, { kind: "code-list", codes }),
      onlyIn("page", section("find", numberSections.find, { kind: "find-form" })),
      section("sources", commonSections.sources, { kind: "sources", sources: [range.source] }),
      embedOf(code.path),
    ],
  };
}
