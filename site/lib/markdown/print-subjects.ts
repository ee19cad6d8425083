import { findSituation } from "#data/lookup/find-situation.ts";
import { pageOfProduct } from "#data/lookup/page-of-product.ts";
import type { ProductFix } from "#data/model/fix.ts";
import type { Message } from "#data/model/message.ts";
import { limitPath, pathOf } from "#data/model/paths.ts";
import { resolvePlace, resolveSource, sourceKind } from "#data/model/source.ts";
import type { Service } from "#data/model/service.ts";
import type { CodeComparison } from "#data/words/compare.ts";
import { codeSpan, describeServiceUse } from "#data/words/describe-service.ts";
import { stepByStep } from "#data/words/pages/comparison-pages.ts";
import {
  codesOfLine,
  messageLabels,
  messagePlaces,
  messageSides,
} from "#data/words/pages/message-pages.ts";
import { limitDefault } from "#data/words/pages/timeouts-page.ts";
import { serviceColumns, serviceHeading } from "#data/words/pages/service-pages.ts";
import { atEachProduct } from "#data/words/pages/situation-pages.ts";
import { numberPath } from "../addresses/number-path.ts";
import { bullets, inline, link, linkTo, table } from "./blocks.ts";
import { markdownCode } from "./escape-markdown.ts";
import { wireSteps } from "./print-code.ts";
import { definition } from "./print-prose.ts";
import type { PrintersOf } from "./printed.ts";

/** What the pages of services, situations, comparisons and log lines are made of. */
export const subjectMarkdown: PrintersOf<
  | "service-table"
  | "service-uses"
  | "product-steps"
  | "message-lines"
  | "messages"
  | "comparison-table"
  | "situation-title"
  | "situation-limits"
> = {
  "service-table": ({ service, current }, { origin }) =>
    current === undefined
      ? [serviceTable(service, origin)]
      : [
          linkTo(origin)(
            inline(serviceHeading(service)),
            pathOf({ kind: "service", id: service.id }),
          ),
        ],
  "service-uses": ({ uses }, { origin }) => [
    bullets(
      uses
        .map(describeServiceUse)
        .map(
          ({ path, title, answer }) => `${linkTo(origin)(inline(title), path)}: ${inline(answer)}`,
        ),
    ),
  ],
  "product-steps": ({ products }, { heading, origin }) => [
    heading(atEachProduct),
    bullets(products.map((fix) => productStep(fix, origin))),
  ],
  "message-lines": ({ lines }, { origin }) => [
    bullets(
      lines.map(
        ({ stack, message }) =>
          `${linkTo(origin)(inline(stack.name), pathOf({ kind: "message-stack", id: stack.id }))}: ${markdownCode(message.text)}`,
      ),
    ),
  ],
  messages: ({ messages }, { origin }) => [
    messages.map((message) => `- ${messageParts(message, origin).join("\n  - ")}`).join("\n"),
  ],
  "comparison-table": ({ comparison }, { origin }) => [
    factTable(comparison, origin),
    ...drawnSteps(comparison),
  ],
  "situation-title": ({ happened, items, sequence, otherWays }) => [
    inline(happened),
    ...items.map(definition),
    `${stepByStep}: ${inline(sequence.title)}`,
    wireSteps(sequence),
    ...(otherWays === undefined ? [] : [inline(otherWays)]),
  ],
  "situation-limits": ({ limits }, { origin }) => [
    bullets(
      limits.map(
        (limit) =>
          `${limitDefault(limit)}: ${linkTo(origin)(inline(limit.product), limitPath(limit.id))} ${markdownCode(limit.setting)}`,
      ),
    ),
  ],
};

/** A service's codes; on the page of one of them a link leads here. */
const serviceTable = (service: Service, origin: URL): string =>
  table(
    Object.values(serviceColumns),
    service.codes.map((use) => {
      const { path, reconnect } = describeServiceUse({ service, use });
      return [
        linkTo(origin)(codeSpan(use), path),
        `**${inline(use.name)}** ${inline(use.meaning)}`,
        inline(reconnect.verdict),
        inline(use.remedy),
      ];
    }),
  );

/** A product with its setting, and what is done there. */
function productStep(fix: ProductFix, origin: URL): string {
  const { product, setting, step, source } = fix;
  const page = pageOfProduct(fix);
  const name = page === undefined ? inline(product) : linkTo(origin)(inline(product), page);
  const read = source && resolveSource(source);
  return [
    setting === undefined ? `${name}:` : `${name}, ${markdownCode(setting)}:`,
    inline(step),
    ...(read ? [`(${link(inline(read.title), read.url)})`] : []),
  ].join(" ");
}

/** A line, and below it what it means, what it reports, who prints it and where it was read. */
function messageParts(message: Message, origin: URL): readonly string[] {
  const { text, pattern, readFrom, side } = message;
  const { printedBy, pattern: patternLabel, readIn } = messageLabels;
  const { name, url } = resolvePlace(readFrom);
  return [
    markdownCode(text),
    ...meaningOf(message, origin),
    ...codesOfLine(message).map(({ label, code }) => `${label}${numberLink(code, origin)}`),
    `${printedBy}${messageSides[side]}`,
    `${patternLabel}${markdownCode(String(pattern))}`,
    `${readIn}${link(inline(name), url)} (${messagePlaces[sourceKind(readFrom)]})`,
  ];
}

/** A number, with a link if it has a page. */
function numberLink(code: number, origin: URL): string {
  const path = numberPath(code);
  return path === undefined ? `${code}` : linkTo(origin)(`${code}`, path);
}

function meaningOf({ situation }: Message, origin: URL): readonly string[] {
  const means = findSituation(situation);
  if (means === undefined) return [];
  const path = pathOf({ kind: "situation", id: means.id });
  return [`${linkTo(origin)(inline(means.title), path)}. ${inline(means.firstSafeMove)}`];
}

const factTable = ({ sides, facts }: CodeComparison, origin: URL): string =>
  table(
    ["", ...sides.map(({ heading, path }) => linkTo(origin)(inline(heading), path))],
    facts.map(({ label, values }) => [label, ...values].map(inline)),
  );

/** The commonest way of each side, where there is one. */
const drawnSteps = ({ resolved }: CodeComparison): readonly string[] =>
  resolved.flatMap(({ description, guide: { wire } }) =>
    wire
      .slice(0, 1)
      .flatMap((way) => [
        `${stepByStep}, ${description.code}: ${inline(way.title)}`,
        wireSteps(way),
      ]),
  );
