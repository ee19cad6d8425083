import { expect, test } from "playwright/test";
import { closeCodes } from "#data/codes/index.ts";
import { closeCodeGuides } from "#data/codes/guides.ts";
import { messageStacks } from "#data/messages/index.ts";
import type { Fix } from "#data/model/fix.ts";
import { situationPhases } from "#data/model/situation.ts";
import { situations } from "#data/situations/index.ts";
import { builtPage } from "../support/server/built-site.ts";
import { different, type Row } from "../support/html/compare-rows.ts";
import { folded, onlyNamed } from "../support/html/html.ts";
import { blocksOf, contentOf, each } from "../support/html/page-blocks.ts";
import { fixLinks, productLines } from "../support/text/fixes.ts";
import { read, sourceLines } from "../support/text/records.ts";

test.describe.configure({ mode: "default" });

/** The lines that mean a situation, by stack. */
const linesOf = (id: string) =>
  messageStacks.flatMap((stack) =>
    stack.messages
      .filter(({ situation }) => situation === id)
      .map((message) => ({ stack, message })),
  );

/** What a list of codes says of one that is registered; of another only its number is compared. */
function codeItem(code: number): string {
  const record = closeCodes.find((one) => one.code === code);
  const guide = closeCodeGuides.find((one) => one.code === code);
  return record && guide ? `li ${code} ${record.name}${read(guide.happened)}` : `li ${code}`;
}

/** A fix as its section shows it: the steps, then what is done at each product, then the note. */
const fixBlocks = ({ steps, products, note }: Fix): readonly string[] => [
  ...each("li", steps.map(read)),
  ...(products ? ["h3 At each product"] : []),
  ...(products ?? []).map(productLines).flatMap(([named, done]) => [`dt ${named}`, `dd ${done}`]),
  ...(note === undefined ? [] : [`p ${read(note)}`]),
];

test("the page of every situation says what happened, how to confirm it and what to do", () => {
  const rows = situations.flatMap((situation): readonly Row[] => {
    const path = `/situations/${situation.id}/`;
    const page = builtPage(path);
    const found = contentOf(page);
    const above = blocksOf(onlyNamed(page, "article"));
    const sources = sourceLines(situation.sources);
    const lines = linesOf(situation.id);
    const codes = situation.codes.map(codeItem);
    return [
      { path: `${path} h1`, found: onlyNamed(page, "h1").text, wanted: read(situation.title) },
      {
        path: `${path} first`,
        found: above.slice(0, above.indexOf("p Markdown")),
        wanted: [
          `p ${read(situation.happened)}`,
          "dt Confirm it",
          `dd ${folded(read(situation.confirm))}`,
          "dt First safe move",
          `dd ${read(situation.firstSafeMove)}`,
          `p ${read(situation.wire.title)}`,
          ...each(
            "li",
            situation.wire.steps.map(({ text }) => read(text)),
          ),
          ...(situation.otherWays === undefined ? [] : [`p ${read(situation.otherWays)}`]),
        ],
      },
      {
        path: `${path} sections`,
        found: Object.keys(found).filter((title) => title !== "Limits that cause it"),
        wanted: [
          ...["Symptoms", "The fix", "Shows up as", "Log lines", "Read next", "Sources"],
          "Embed this page",
        ],
      },
      {
        path: `${path}#symptoms`,
        found: found["Symptoms"]?.blocks,
        wanted: each("li", situation.symptoms.map(read)),
      },
      {
        path: `${path}#fix`,
        found: found["The fix"],
        wanted: { blocks: fixBlocks(situation.fix), hrefs: fixLinks(situation.fix) },
      },
      {
        path: `${path}#codes`,
        found: [
          found["Shows up as"]?.blocks.map((block, index) =>
            block.slice(0, codes[index]?.length ?? block.length),
          ),
          found["Shows up as"]?.hrefs,
        ],
        wanted: [
          codes.length > 0 ? codes : ["p No close code: the program learns of it in another way."],
          situation.codes.map((code) => `/${code}/`),
        ],
      },
      {
        path: `${path}#messages`,
        found: found["Log lines"],
        wanted:
          lines.length > 0
            ? {
                blocks: lines.map(({ stack, message }) =>
                  folded(`li ${stack.name}${message.text}`),
                ),
                hrefs: lines.map(({ stack, message }) => `/messages/${stack.id}/#${message.id}`),
              }
            : {
                blocks: ["p No line that we know means this. All log lines"],
                hrefs: ["/messages/"],
              },
      },
      {
        path: `${path}#sources`,
        found: found["Sources"],
        wanted: {
          blocks: each(
            "li",
            sources.map(({ line }) => line),
          ),
          hrefs: sources.map(({ url }) => url),
        },
      },
    ];
  });
  expect(different(rows)).toEqual([]);
  expect(rows.length).toBeGreaterThan(500);
});

test("the overview has every situation in its phase, with what happened", () => {
  const found = contentOf(builtPage("/situations/"));
  const rows = Object.entries(situationPhases).map(([phase, title]): Row => {
    const members = situations.filter((situation) => situation.phase === phase);
    return {
      path: title,
      found: found[title],
      wanted: {
        blocks: members.flatMap((one) => [`dt ${read(one.title)}`, `dd ${read(one.happened)}`]),
        hrefs: members.map(({ id }) => `/situations/${id}/`),
      },
    };
  });
  expect(Object.keys(found)).toEqual([
    "Before it was open",
    "While it was open",
    "While it was closing",
    "In the program itself",
  ]);
  expect(different(rows)).toEqual([]);
});
