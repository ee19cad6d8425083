import { servicesUsing } from "#data/lookup/find-service.ts";
import { pathOf } from "#data/model/paths.ts";
import type { RecordOf } from "#data/model/records.ts";
import { sourceKind } from "#data/model/source.ts";
import type { Service } from "#data/model/service.ts";
import {
  describeServiceUse,
  readFromReference,
  summarizeService,
} from "#data/words/describe-service.ts";
import { commonSections } from "#data/words/pages/every-page.ts";
import {
  embedServiceWords,
  otherLists,
  readOnWords,
  readSecondhand,
  serviceCodeSections,
  serviceHeading,
  serviceSections,
  trueEverywhere,
} from "#data/words/pages/service-pages.ts";
import { ifAny, paragraph, type BlockOf } from "./blocks.ts";
import { embedOf } from "./code.ts";
import { onlyIn, section, type Outline, type OutlineSection } from "./outline.ts";

/** The outline of a service's page: its codes, which of them are final, and where that was read. */
export function serviceOutline(service: Service, origin: URL): Outline {
  const path = pathOf({ kind: "service", id: service.id });
  const summary = `${service.summary} ${summarizeService(service)}`;
  const secondary = service.readFrom.some((place) => sourceKind(place) === "quoted");
  return {
    path,
    title: serviceHeading(service),
    description: summary,
    lead: [
      paragraph(summary, "lead"),
      ...(secondary ? [paragraph(readSecondhand, "secondary")] : []),
    ],
    sections: [
      section("codes", serviceSections.codes, { kind: "service-table", service }, noteOf(service)),
      sourcesOf(service, service.docs),
      embedService(service, new URL(path, origin)),
    ],
  };
}

const noteOf = ({ note }: Service): BlockOf<"paragraph"> | undefined =>
  note === undefined ? undefined : paragraph(note, "mute");

const sourcesOf = (service: Service, docsLabel: string): OutlineSection =>
  section(
    "sources",
    commonSections.sources,
    { kind: "sources", sources: service.readFrom.map(readFromReference) },
    paragraph(readOnWords(service, docsLabel), "small mute"),
  );

const embedService = (service: Service, page: URL): OutlineSection =>
  onlyIn(
    "page",
    section("embed", serviceSections.embed, paragraph(embedServiceWords), {
      kind: "snippet",
      label: "Markdown",
      text: `[${serviceHeading(service)}](${page.href})`,
    }),
  );

/** The outline of the page of one code of one service. */
export function serviceCodeOutline({ service, use }: RecordOf<"service-code">): Outline {
  const code = describeServiceUse({ service, use });
  return {
    path: code.path,
    title: code.title,
    description: code.answer,
    lead: [
      { kind: "title-block", code, definedIn: readFromReference(service.readFrom[0]) },
      { kind: "markdown-link", path: code.path, only: "page" },
    ],
    sections: [
      section("fix", serviceCodeSections.fix, paragraph(use.remedy), noteOf(service)),
      section("list", serviceCodeSections.list(service), {
        kind: "service-table",
        service,
        current: use.code,
      }),
      elsewhere({ service, use }),
      sourcesOf(service, service.name),
      embedOf(code.path),
    ],
  };
}

function elsewhere({ service, use }: RecordOf<"service-code">): OutlineSection {
  const others = servicesUsing(use.code).filter((other) => other.service.id !== service.id);
  return section(
    "others",
    serviceCodeSections.others,
    paragraph(otherLists(others.length)),
    ifAny(others, { kind: "service-uses", uses: others }),
    paragraph(trueEverywhere(use.code), "small"),
  );
}
