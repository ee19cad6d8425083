import { closeCodes } from "#data/codes/index.ts";
import { comparisonPath, pathOf } from "#data/model/paths.ts";
import { resolveSource } from "#data/model/source.ts";
import { codeSubject } from "#data/model/subject.ts";
import { beyondRanges, codeRanges } from "#data/tables/ranges.ts";
import type { TimeoutLimit } from "#data/model/timeout.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { spanOfService } from "#data/words/describe-service.ts";
import { orElse } from "#data/words/pages/code-page.ts";
import { collectionColumns } from "#data/words/pages/reference-page.ts";
import { codeColumns } from "#data/words/pages/home-page.ts";
import { limitColumns, limitDefault, limitKinds } from "#data/words/pages/timeouts-page.ts";
import { countLines } from "#data/words/pages/message-pages.ts";
import { codesByFamily } from "../outlines/codes-by-family.ts";
import { featuredServices } from "../outlines/featured-services.ts";
import { bullets, fence, inline, link, linkTo, table } from "./blocks.ts";
import { markdownCode } from "./escape-markdown.ts";
import type { PrintersOf } from "./printed.ts";

/** What the pages that list others are made of. */
export const overviewMarkdown: PrintersOf<
  | "collections"
  | "code-families"
  | "range-map"
  | "code-table"
  | "featured-services"
  | "often-confused"
  | "service-list"
  | "situation-list"
  | "stack-list"
  | "limit-table"
  | "change"
  | "platform-snippets"
> = {
  collections: ({ collections }, { origin }) => [
    table(
      Object.values(collectionColumns),
      collections.map(({ have, name, path, count, answers, examples }) => [
        have,
        linkTo(origin)(inline(name), path),
        `${count}`,
        inline(answers),
        examples.map((one) => linkTo(origin)(inline(one.title), one.path)).join(", "),
      ]),
    ),
  ],
  "code-families": (_, { origin }) => [
    bullets(
      codesByFamily().map(({ name, codes }) => `${inline(name)}: ${codeLinks(codes, origin)}`),
    ),
  ],
  "range-map": () => [
    bullets(
      [...codeRanges, beyondRanges].map(
        ({ from, to, definedBy }) => `${from}–${to}: ${inline(definedBy)}`,
      ),
    ),
  ],
  "code-table": (_, { origin }) => [codeTable(origin)],
  "featured-services": (_, { origin }) => [
    bullets(
      featuredServices().map(
        (service) =>
          `${linkTo(origin)(inline(service.name), pathOf({ kind: "service", id: service.id }))}: ${spanOfService(service)}`,
      ),
    ),
  ],
  "often-confused": ({ pairs }, { origin }) => [
    bullets(
      pairs.map(([a, b]) =>
        linkTo(origin)(orElse(a, b), comparisonPath(codeSubject(a), codeSubject(b))),
      ),
    ),
  ],
  "service-list": ({ services }, { origin }) => [
    bullets(
      services.map(
        ({ id, name, summary }) =>
          `${linkTo(origin)(inline(name), pathOf({ kind: "service", id }))}: ${inline(summary)}`,
      ),
    ),
  ],
  "situation-list": ({ situations }, { origin }) => [
    bullets(
      situations.map(
        ({ id, title, happened }) =>
          `${linkTo(origin)(inline(title), pathOf({ kind: "situation", id }))}: ${inline(happened)}`,
      ),
    ),
  ],
  "stack-list": ({ stacks }, { origin }) => [
    bullets(
      stacks.map(
        ({ id, name, messages }) =>
          `${linkTo(origin)(inline(name), pathOf({ kind: "message-stack", id }))}: ${countLines(messages.length)}`,
      ),
    ),
  ],
  "limit-table": ({ limits }) => [
    table(
      limitCells.map(([label]) => label),
      limits.map((limit) => limitCells.map(([, cell]) => cell(limit))),
    ),
  ],
  change: ({ change: { when, summary, paths } }, { origin }) => [
    `${when.slice(0, 10)}: ${inline(summary)}`,
    bullets(paths.map((path) => linkTo(origin)(inline(path), path))),
  ],
  "platform-snippets": ({ snippets }, { heading }) =>
    snippets.flatMap(({ name, note, text, source }) => [
      heading(inline(name)),
      [inline(note), ...(source ? [link(inline(source.title), source.url)] : [])].join(" "),
      fence("", text),
    ]),
};

const codeLinks = (codes: readonly number[], origin: URL): string =>
  codes.map((code) => linkTo(origin)(`${code}`, pathOf(codeSubject(code)))).join(", ");

const codeTable = (origin: URL): string =>
  table(
    Object.values(codeColumns),
    closeCodes
      .map(({ code }) => describeCloseCode(code))
      .map(({ heading, path, happened, familyName, reconnect }) => [
        linkTo(origin)(inline(heading), path),
        inline(happened),
        inline(familyName),
        inline(reconnect.verdict),
      ]),
  );

const limitCells: readonly (readonly [label: string, cell: (limit: TimeoutLimit) => string])[] = [
  [limitColumns.default, limitDefault],
  [limitColumns.product, ({ product }) => inline(product)],
  [limitColumns.setting, ({ setting }) => markdownCode(setting)],
  [limitColumns.kind, ({ kind }) => limitKinds[kind]],
  [limitColumns.clientSees, ({ clientSees }) => inline(clientSees)],
  [limitColumns.raise, ({ raise }) => inline(raise)],
  [
    limitColumns.source,
    ({ sources }) =>
      sources
        .map(resolveSource)
        .map(({ title, url }) => link(inline(title), url))
        .join(", "),
  ],
];
