import type { CloseCode, CloseCodeGuide } from "#data/model/close-code.ts";
import { sampleStacks, type CodeSample } from "#data/model/code-sample.ts";
import { describeCloseCode, type CloseCodeDescription } from "#data/words/describe.ts";
import { findGuide } from "#data/lookup/find-guide.ts";
import { servicesUsing } from "#data/lookup/find-service.ts";
import { fixCodeOf } from "#data/lookup/fix-code-of.ts";
import { messagesOfCode } from "#data/lookup/message-links.ts";
import { comparisonPath } from "#data/model/paths.ts";
import { codeSubject } from "#data/model/subject.ts";
import { situationsOf } from "#data/lookup/situation-links.ts";
import { resolveSource, type SourceReference } from "#data/model/source.ts";
import { triageOf } from "#data/lookup/triage-of.ts";
import { unusualUses } from "#data/unusual-uses/index.ts";
import type { WireSequence } from "#data/model/wire.ts";
import { registeredAs } from "../head/code-page.ts";
import {
  bullets,
  fence,
  inline,
  link,
  numbered,
  section,
  sourceList,
  markdownLinks,
} from "./blocks.ts";
import { messageLines, serviceUses, situationLinks, triageTable } from "./lists.ts";
import type { MarkdownPage } from "./page.ts";

/** The answer, the three questions and the facts: what a title block shows. */
export const titleBlocks = (
  code: CloseCodeDescription,
  definedIn: SourceReference,
): readonly string[] => {
  const { title, url } = resolveSource(definedIn);
  return [
    inline(code.answer),
    bullets([
      ...[code.reconnect, code.send, code.sender].map(
        ({ question, verdict, text }) => `${question} **${inline(verdict)}.** ${inline(text)}`,
      ),
      `Family: ${inline(code.familyName)}`,
      `On the wire: ${inline(code.onTheWire)}`,
      `\`wasClean\`: ${inline(code.wasClean)}`,
      `Defined in: ${link(inline(title), url)}`,
    ]),
  ];
};

/** What llms.txt says of a code: the answer, the question people come with, and the advice. */
const codeDescription = ({ answer, reconnect }: CloseCodeDescription): string =>
  `${answer} ${reconnect.question} ${reconnect.verdict}. ${reconnect.text}`;

/** The Markdown of a registered code's page, in the same order of need. */
export function codeMarkdown(record: CloseCode, origin: URL): MarkdownPage {
  const code = describeCloseCode(record.code);
  const guide = findGuide(record);
  return {
    path: code.path,
    title: code.heading,
    description: codeDescription(code),
    blocks: [
      ...titleBlocks(code, guide.definedIn),
      ...section("Find the cause", triageTable(triageOf(code.code), origin)),
      ...guideBlocks(record, guide, origin),
      ...usedOtherwise(code.code, origin),
      ...section(
        `Log lines that mean ${code.code}`,
        messageLines(messagesOfCode(code.code), origin),
      ),
      ...section("Compare", comparisonLinks(code.code, guide.related, origin)),
      ...section("Sources", sourceList([guide.definedIn, ...guide.sources])),
    ],
  };
}

function guideBlocks(record: CloseCode, guide: CloseCodeGuide, origin: URL): readonly string[] {
  const registered = registeredAs(record, guide);
  return [
    ...section(
      "What it means",
      ...guide.description.map(inline),
      registered === undefined ? "" : `IANA registers it as “${inline(registered)}”.`,
    ),
    ...section(
      "On the wire",
      ...guide.wire.flatMap((way) => [`### ${inline(way.title)}`, wireSteps(way)]),
    ),
    ...section(
      "When you see it",
      bullets(guide.whenYouSeeIt.map(inline)),
      ...situationLinks(situationsOf(record.code), origin),
    ),
    ...section(
      "How to fix it",
      ...guide.howToFix.flatMap(({ title, text }) => [`### ${inline(title)}`, inline(text)]),
      ...fixCodeOf(record.code).flatMap(sampleBlocks),
    ),
    ...section("When to use it", inline(guide.useWhen)),
  ];
}

/** A stack's code: its name, what it does with its source, and the lines. */
function sampleBlocks({ stack, does, code, source }: CodeSample): readonly string[] {
  const { title, url } = resolveSource(source);
  const { name, language } = sampleStacks[stack];
  return [
    `### In code: ${inline(name)}`,
    `${inline(does)} ${link(inline(title), url)}`,
    fence(language, code),
  ];
}
/** The steps of a sequence, which on the page stand beside its drawing. */
export const wireSteps = ({ steps }: WireSequence): string =>
  numbered(steps.map(({ text }) => inline(text)));

const usedOtherwise = (code: number, origin: URL): readonly string[] =>
  section(
    "Used otherwise",
    bullets([...unusualItems(code), ...serviceUses(servicesUsing(code), origin)]),
  );

const unusualItems = (code: number): readonly string[] =>
  unusualUses
    .filter((unusual) => unusual.code === code)
    .map(
      ({ who, use, source }) => `${link(inline(who), resolveSource(source).url)}: ${inline(use)}`,
    );

const comparisonLinks = (code: number, others: readonly number[], origin: URL): string =>
  bullets(
    others.map((other) =>
      markdownLinks(origin)(
        `${code} or ${other}?`,
        comparisonPath(codeSubject(code), codeSubject(other)),
      ),
    ),
  );
