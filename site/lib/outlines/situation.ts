import { messagesOfSituation } from "#data/lookup/message-links.ts";
import { pathOf } from "#data/model/paths.ts";
import type { Situation } from "#data/model/situation.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { commonSections } from "#data/words/pages/every-page.ts";
import { noCode, noLine, situationSections } from "#data/words/pages/situation-pages.ts";
import { ifAny, paragraph, type Block } from "./blocks.ts";
import { embedOf } from "./code.ts";
import { section, type Outline, type OutlineSection } from "./outline.ts";

/** The outline of a situation's page: how to be sure and what to do first, then the rest. */
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
      section("fix", situationSections.fix, ...fixOf(situation)),
      codesOf(situation),
      linesOf(situation),
      section("sources", commonSections.sources, { kind: "sources", sources: situation.sources }),
      embedOf(path),
    ],
  };
}

const leadOf = (
  { happened, confirm, firstSafeMove }: Situation,
  path: string,
): readonly Block[] => [
  paragraph(happened, "lead"),
  {
    kind: "verdict",
    items: [
      { term: situationSections.confirm, text: confirm },
      { term: situationSections.firstSafeMove, text: firstSafeMove },
    ],
  },
  { kind: "markdown-link", path, only: "page" },
];

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
