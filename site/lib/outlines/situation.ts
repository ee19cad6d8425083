import { findSituation } from "#data/lookup/find-situation.ts";
import { limitsOfSituation } from "#data/lookup/limit-links.ts";
import { messagesOfSituation } from "#data/lookup/message-links.ts";
import type { Family } from "#data/model/close-code.ts";
import { pathOf, timeoutsPath } from "#data/model/paths.ts";
import type { Situation } from "#data/model/situation.ts";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { commonSections } from "#data/words/pages/every-page.ts";
import { allLimits, noCode, noLine, situationSections } from "#data/words/pages/situation-pages.ts";
import { ifAny, paragraph, type Block } from "./blocks.ts";
import { embedOf } from "./code.ts";
import { section, type Outline, type OutlineSection } from "./outline.ts";

/**
 * The outline of a situation's page: what happened, how to be sure and what to do first, then what
 * causes it, the fix, how it shows, and what to read if it is not this.
 */
export function situationOutline(situation: Situation): Outline {
  const path = pathOf({ kind: "situation", id: situation.id });
  return {
    path,
    title: situation.title,
    description: situation.happened,
    lead: leadOf(situation, path),
    sections: [
      section("symptoms", situationSections.symptoms, {
        kind: "bullets",
        items: situation.symptoms,
      }),
      limitsOf(situation),
      section("fix", situationSections.fix, ...fixOf(situation)),
      codesOf(situation),
      linesOf(situation),
      nextOf(situation),
      section("sources", commonSections.sources, { kind: "sources", sources: situation.sources }),
      embedOf(path),
    ],
  };
}

const leadOf = (
  { title, happened, confirm, firstSafeMove, wire, otherWays, codes }: Situation,
  path: string,
): readonly Block[] => [
  {
    kind: "situation-title",
    ...{ title, happened, otherWays, sequence: wire },
    items: [
      { term: situationSections.confirm, text: confirm },
      { term: situationSections.firstSafeMove, text: firstSafeMove },
    ],
    family: familyOf(codes),
  },
  { kind: "markdown-link", path, only: "page" },
];

/** The family whose colour marks the end of a drawing: that of the commonest code, if any. */
const familyOf = ([commonest]: readonly number[]): Family =>
  commonest === undefined ? "local" : describeCloseCode(commonest).family;

function limitsOf({ id }: Situation): OutlineSection {
  const limits = limitsOfSituation(id);
  const all = paragraph([{ text: allLimits(timeoutLimits.length), to: timeoutsPath }], "small");
  return section(
    "limits",
    situationSections.limits,
    ifAny(limits, { kind: "situation-limits", limits }),
    ifAny(limits, all),
  );
}

const fixOf = ({ fix: { steps, products, note } }: Situation): readonly (Block | undefined)[] => [
  { kind: "steps", items: steps },
  products && { kind: "product-steps", products },
  note === undefined ? undefined : paragraph(note),
];

function codesOf({ codes }: Situation): OutlineSection {
  const described = codes.map((code) => describeCloseCode(code));
  return section(
    "codes",
    situationSections.codes,
    ifAny(described, { kind: "code-list", codes: described }) ?? paragraph(noCode),
  );
}

function linesOf({ id }: Situation): OutlineSection {
  const lines = messagesOfSituation(id);
  return section(
    "messages",
    situationSections.messages,
    ifAny(lines, { kind: "message-lines", lines }) ?? paragraph(noLine),
  );
}

const nextOf = ({ next }: Situation): OutlineSection =>
  section("next", situationSections.next, {
    kind: "situation-list",
    situations: next.flatMap((id) => findSituation(id) ?? []),
  });
