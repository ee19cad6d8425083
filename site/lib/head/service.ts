import {
  codeSpan,
  describeServiceUse,
  summarizeService,
  type ServiceCodeDescription,
} from "#data/words/describe-service.ts";
import type { RecordOf } from "#data/model/records.ts";
import { overviewPath, pathOf } from "#data/model/paths.ts";
import { serviceGroups, type Service } from "#data/model/service.ts";
import { plainText } from "#data/text/text.ts";
import { fitDescription, fitTitle } from "./fit.ts";
import {
  serviceCodeTitleEndings,
  serviceHeading,
  serviceLabels,
  serviceTitleEndings,
} from "#data/words/pages/service-pages.ts";
import {
  breadcrumbList,
  codeQuestions,
  definedTerm,
  definedTermSet,
  type Thing,
} from "./structured-data.ts";
import { codeLabels } from "./code.ts";
import { trailTo } from "./trail.ts";
import type { Crumb, DeepHead } from "./page-head.ts";

/** The pages above a service: all services, and those of its kind. */
const serviceTrail = ({ group }: Service): readonly Crumb[] => [
  ...trailTo("services"),
  { name: serviceGroups[group], path: `${overviewPath("service")}#${group}` },
];

const crumbOf = ({ id, name }: Service): Crumb => ({ name, path: pathOf({ kind: "service", id }) });

/** A service's codes as a set of terms. */
function termsOf(service: Service, origin: URL): Thing {
  const terms = service.codes.map((use) => {
    const { name, path } = describeServiceUse({ service, use });
    return { code: codeSpan(use), name, url: new URL(path, origin).href };
  });
  return definedTermSet(
    {
      name: serviceHeading(service),
      description: service.summary,
      url: new URL(pathOf({ kind: "service", id: service.id }), origin).href,
    },
    terms,
  );
}

/** The head of a service's page. */
export function serviceHead(service: Service, origin: URL): DeepHead {
  const final = service.codes.filter(({ reconnect }) => reconnect === "no");
  const trail = serviceTrail(service);
  return {
    title: fitTitle(serviceHeading(service), serviceTitleEndings),
    description: fitDescription([service.summary, summarizeService(service)].map(plainText)),
    path: pathOf({ kind: "service", id: service.id }),
    labels: [
      [serviceLabels.codes, `${service.codes.length}`],
      [serviceLabels.final, final.map(codeSpan).join(", ") || serviceLabels.none],
    ],
    trail,
    things: [termsOf(service, origin), breadcrumbList(trail, crumbOf(service), origin)],
  };
}

const termOf = (
  code: ServiceCodeDescription,
  { service, use }: RecordOf<"service-code">,
  origin: URL,
): Thing =>
  definedTerm(
    codeSpan(use),
    { name: code.name, description: code.answer, url: new URL(code.path, origin).href },
    {
      name: serviceHeading(service),
      url: new URL(pathOf({ kind: "service", id: service.id }), origin).href,
    },
  );

/** The head of the page of one code of one service. */
export function serviceCodeHead(found: RecordOf<"service-code">, origin: URL): DeepHead {
  const code = describeServiceUse(found);
  const { question, verdict, text } = code.reconnect;
  const trail = [...trailTo("services"), crumbOf(found.service)];
  return {
    title: fitTitle(code.title, serviceCodeTitleEndings),
    description: fitDescription([code.answer, `${question} ${verdict}.`, text].map(plainText)),
    path: code.path,
    labels: codeLabels(code),
    trail,
    things: [
      termOf(code, found, origin),
      codeQuestions(code),
      breadcrumbList(trail, { name: code.heading, path: code.path }, origin),
    ],
  };
}
