import {
  codeSpan,
  describeServiceUse,
  readFromReference,
  summarizeService,
} from "#data/words/describe-service.ts";
import { servicesUsing } from "#data/lookup/find-service.ts";
import type { RecordOf } from "#data/model/records.ts";
import { pathOf } from "#data/model/paths.ts";
import { codeSubject } from "#data/model/subject.ts";
import { serviceGroups, type Service, type ServiceGroup } from "#data/model/service.ts";
import { services } from "#data/services/index.ts";
import { serviceHeading, servicesWords } from "../head/page-words.ts";
import { bullets, inline, link, section, sourceList, table, markdownLinks } from "./blocks.ts";
import { titleBlocks } from "./code.ts";
import { serviceUses } from "./lists.ts";
import type { MarkdownPage } from "./page.ts";

const groupsInOrder = Object.keys(serviceGroups) as readonly ServiceGroup[];

/** The Markdown of `/services/`: every service by what it is. */
export function servicesMarkdown(origin: URL): MarkdownPage {
  const { heading, description } = servicesWords(services);
  return {
    path: "/services/",
    title: heading,
    description,
    blocks: [
      inline(description),
      ...groupsInOrder.flatMap((group) =>
        section(
          serviceGroups[group],
          bullets(
            services
              .filter((service) => service.group === group)
              .map(
                ({ id, name, summary }) =>
                  `${markdownLinks(origin)(inline(name), pathOf({ kind: "service", id }))}: ${inline(summary)}`,
              ),
          ),
        ),
      ),
    ],
  };
}

/** The Markdown of a service's page: its codes, which of them are final, and where that was read. */
export const serviceMarkdown = (service: Service, origin: URL): MarkdownPage => ({
  path: pathOf({ kind: "service", id: service.id }),
  title: serviceHeading(service),
  description: `${service.summary} ${summarizeService(service)}`,
  blocks: [
    inline(`${service.summary} ${summarizeService(service)}`),
    ...section("Codes", serviceTable(service, origin), inline(service.note ?? "")),
    ...serviceSources(service),
  ],
});

const serviceTable = (service: Service, origin: URL): string =>
  table(
    ["Code", "Name and meaning", "Reconnect?", "What to do"],
    service.codes.map((use) => {
      const { path, reconnect } = describeServiceUse({ service, use });
      return [
        markdownLinks(origin)(codeSpan(use), path),
        `**${inline(use.name)}** ${inline(use.meaning)}`,
        inline(reconnect.verdict),
        inline(use.remedy),
      ];
    }),
  );

const serviceSources = ({ name, docs, readFrom, readOn }: Service): readonly string[] =>
  section(
    "Sources",
    sourceList(readFrom.map(readFromReference)),
    `Read ${readOn}. More: ${link(inline(name), docs)}.`,
  );

/** The Markdown of the page of one code of one service. */
export function serviceCodeMarkdown(
  { service, use }: RecordOf<"service-code">,
  origin: URL,
): MarkdownPage {
  const code = describeServiceUse({ service, use });
  const others = servicesUsing(use.code).filter((other) => other.service.id !== service.id);
  const toMarkdown = markdownLinks(origin);
  return {
    path: code.path,
    title: code.title,
    description: code.answer,
    blocks: [
      ...titleBlocks(code, readFromReference(service.readFrom[0])),
      ...section("What to do", inline(use.remedy), inline(service.note ?? "")),
      ...section(
        "Elsewhere",
        bullets(serviceUses(others, origin)),
        `${toMarkdown(`What is true of ${use.code} everywhere`, pathOf(codeSubject(use.code)))} · ${toMarkdown(inline(`All codes of ${service.name}`), pathOf({ kind: "service", id: service.id }))}`,
      ),
      ...serviceSources(service),
    ],
  };
}
