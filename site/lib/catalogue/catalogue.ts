import { closeCodes } from "#data/codes/index.ts";
import { findCode } from "#data/lookup/find-code.ts";
import { serviceCodeNumbers } from "#data/lookup/find-service.ts";
import { codesWithManyLines } from "#data/lookup/message-links.ts";
import { builtPairs } from "#data/lookup/pairs.ts";
import { messageStacks } from "#data/messages/index.ts";
import { comparisonPath, pathOf, pathSchemes } from "#data/model/paths.ts";
import { anyCode, codeSubject } from "#data/model/subject.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";
import { compareCodes } from "#data/words/compare.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { pageGroups } from "#data/words/for-programs.ts";
import { describeServiceUse } from "#data/words/describe-service.ts";
import { codeHead, numberHead } from "../head/code.ts";
import { comparisonHead } from "../head/comparison.ts";
import { codeLinesHead, stackHead } from "../head/overview.ts";
import { serviceCodeHead, serviceHead } from "../head/service.ts";
import { situationHead } from "../head/situation.ts";
import { codeOutline } from "../outlines/code.ts";
import { comparisonOutline } from "../outlines/comparison.ts";
import { codeLinesOutline, stackOutline } from "../outlines/messages.ts";
import { numberOutline } from "../outlines/number.ts";
import { serviceCodeOutline, serviceOutline } from "../outlines/service.ts";
import { situationOutline } from "../outlines/situation.ts";
import { overviews } from "./overviews.ts";
import { pageKind, type CataloguePage, type PageKind } from "./page-kind.ts";

const serviceUses = () =>
  services.flatMap((service) => service.codes.map((use) => ({ service, use })));

/**
 * Every kind of page that has a canonical address, in the order of llms.txt. The sitemap, the
 * Markdown files, llms.txt, oEmbed's schemes, suggestions, the measurement of cards, the
 * screenshots and the tests that hold something of every page read it.
 */
export const catalogue: readonly PageKind[] = [
  ...overviews,
  pageKind({
    name: "a code",
    group: pageGroups.codes,
    example: pathOf(codeSubject(1006)),
    card: "measured",
    schemes: pathSchemes("code"),
    subjects: () => closeCodes,
    path: ({ code }) => pathOf(codeSubject(code)),
    head: ({ code }, origin) => codeHead(describeCloseCode(code), origin),
    outline: codeOutline,
    names: ({ code, name }) => [describeCloseCode(code).heading, name],
  }),
  pageKind({
    name: "a situation",
    group: pageGroups.situations,
    example: pathOf({ kind: "situation", id: "idle-timeout" }),
    card: "measured",
    schemes: pathSchemes("situation"),
    subjects: () => situations,
    path: ({ id }) => pathOf({ kind: "situation", id }),
    head: situationHead,
    outline: situationOutline,
    names: ({ id, title }) => [title, id],
  }),
  pageKind({
    name: "a service",
    group: pageGroups.services,
    example: pathOf({ kind: "service", id: "discord-gateway" }),
    card: "none",
    subjects: () => services,
    path: ({ id }) => pathOf({ kind: "service", id }),
    head: serviceHead,
    outline: serviceOutline,
    names: ({ id, name }) => [name, id],
  }),
  pageKind({
    name: "the lines of a code",
    group: pageGroups.lines,
    example: pathOf({ kind: "code-lines", code: 1006 }),
    card: "none",
    subjects: codesWithManyLines,
    path: ({ code }) => pathOf({ kind: "code-lines", code }),
    head: ({ code, lines }, origin) => codeLinesHead(describeCloseCode(code), lines, origin),
    outline: ({ code, lines }) => codeLinesOutline(code, lines),
  }),
  pageKind({
    name: "the lines of a stack",
    group: pageGroups.lines,
    example: pathOf({ kind: "message-stack", id: "node-ws" }),
    card: "none",
    subjects: () => messageStacks,
    path: ({ id }) => pathOf({ kind: "message-stack", id }),
    head: stackHead,
    outline: stackOutline,
    names: ({ id, name }) => [name, id],
  }),
  pageKind({
    name: "a number of services",
    group: pageGroups.numbers,
    example: pathOf(codeSubject(4401)),
    card: "of-its-range",
    schemes: pathSchemes("code"),
    subjects: () => serviceCodeNumbers().filter((number) => !findCode(number)),
    path: (number) => pathOf(codeSubject(number)),
    head: (number) => numberHead(describeCloseCode(number)),
    outline: numberOutline,
  }),
  pageKind({
    name: "a code of a service",
    group: pageGroups.serviceCodes,
    example: pathOf(anyCode(4004, "discord-gateway")),
    card: "measured",
    schemes: pathSchemes("service-code"),
    subjects: serviceUses,
    path: ({ service, use }) => pathOf(anyCode(use.code, service.id)),
    head: serviceCodeHead,
    outline: serviceCodeOutline,
    names: (found) => [describeServiceUse(found).title, `${found.service.id} ${found.use.code}`],
  }),
  pageKind({
    name: "a comparison",
    group: pageGroups.comparisons,
    example: comparisonPath(codeSubject(1006), codeSubject(1013)),
    card: "measured",
    schemes: pathSchemes("comparison"),
    subjects: builtPairs,
    path: (pair) => comparisonPath(...pair),
    head: (pair, origin) => comparisonHead(compareCodes(...pair), origin),
    outline: (pair) => comparisonOutline(compareCodes(...pair)),
  }),
];

/** Every page that has a canonical address. */
export const allPages = (): readonly CataloguePage[] => catalogue.flatMap(({ pages }) => pages());

/** The path of each: what the sitemap lists. */
export const allPaths = (): readonly string[] => allPages().map(({ path }) => path);
