import { expect, test } from "playwright/test";
import { closeCodes } from "#data/codes/index.ts";
import { confusedPairs } from "#data/comparisons/index.ts";
import { closeCodeGuides } from "#data/codes/guides.ts";
import { builtPage } from "../support/server/built-site.ts";
import { different, type Row } from "../support/html/compare-rows.ts";
import { allNamed, linksIn, onlyNamed, rowsOf, textsOf } from "../support/html/html.ts";
import { contentOf, each } from "../support/html/page-blocks.ts";
import { read, sourceLines } from "../support/text/records.ts";

test.describe.configure({ mode: "default" });

const sides = closeCodes.flatMap((record) => {
  const guide = closeCodeGuides.find(({ code }) => code === record.code);
  return guide ? [{ ...record, guide, heading: `${record.code} ${record.name}` }] : [];
});

/** Every pair of registered codes, the lower one first. */
const pairs = sides.flatMap((lower, index) =>
  sides.slice(index + 1).map((higher) => [lower, higher] as const),
);

type Pair = (typeof pairs)[number];

const pathOf = ([a, b]: Pair): string => `/compare/${a.code}-vs-${b.code}/`;

/** What one side of a pair says under its name, for both sides in turn. */
const ofEach = (pair: Pair, say: (side: Pair[number]) => readonly string[]): readonly string[] =>
  pair.flatMap((side) => [`h3 ${side.heading}`, ...say(side)]);

const confusedOf = ([a, b]: Pair) =>
  confusedPairs.find(
    ({ codes: [one, other] }) =>
      one.code === a.code &&
      other.code === b.code &&
      one.service === undefined &&
      other.service === undefined,
  );

/** The sources of the pair, then of its sides, each statement once. */
function sourcesOf(pair: Pair): readonly string[] {
  const all = [
    ...(confusedOf(pair)?.sources ?? []),
    ...pair.flatMap(({ guide }) => [guide.definedIn, ...guide.sources]),
  ];
  return [...new Set(sourceLines(all).map(({ line, url }) => `${line} ${url}`))];
}

function rowsOfPage(pair: Pair): readonly Row[] {
  const path = pathOf(pair);
  const [a, b] = pair;
  const page = builtPage(path);
  const found = contentOf(page);
  const main = onlyNamed(page, "main");
  const confused = confusedOf(pair);
  const decided = (confused?.codes ?? []).flatMap(({ code, whatToDo }) => [
    `dt When you see ${code}`,
    `dd ${read(whatToDo)}`,
  ]);
  const sources = (found["Sources"]?.blocks ?? []).map(
    (block, index) => `${block.replace(/^li /, "")} ${found["Sources"]?.hrefs[index] ?? ""}`,
  );
  const wanted: readonly (readonly [string, unknown, unknown])[] = [
    ["h1", onlyNamed(page, "h1").text, `${a.code} or ${b.code}: what is the difference?`],
    [
      "lead",
      linksIn(main).slice(0, 4),
      [
        ["Reference", "/reference/"],
        ["Comparisons", "/compare/"],
        [`${a.code}`, `/${a.code}/`],
        [`${b.code}`, `/${b.code}/`],
      ],
    ],
    [
      "titles",
      Object.keys(found),
      [
        "Key differences",
        "What each means",
        "When you see each",
        "How to fix each",
        "When to use which",
        "Sources",
        "More comparisons",
        "Embed this page",
      ],
    ],
    [
      "how to tell",
      (found["Key differences"]?.blocks ?? []).filter((block) => /^(?:dt|dd) /.test(block)),
      decided,
    ],
    [
      "first",
      found["Key differences"]?.blocks[0],
      confused
        ? `p ${read(confused.howToTell)}`
        : `li ${a.code}: ${read(a.guide.happened)} ${b.code}: ${read(b.guide.happened)}`,
    ],
    [
      "meaning",
      found["What each means"]?.blocks,
      ofEach(pair, ({ answer }) => [`p ${read(answer)}`]),
    ],
    [
      "when",
      found["When you see each"]?.blocks,
      ofEach(pair, ({ guide }) => each("li", guide.whenYouSeeIt.map(read))),
    ],
    [
      "fix",
      found["How to fix each"]?.blocks,
      ofEach(pair, ({ guide }) =>
        guide.howToFix.flatMap(({ title, text }) => [`dt ${read(title)}`, `dd ${read(text)}`]),
      ),
    ],
    [
      "use",
      found["When to use which"]?.blocks,
      pair.map(({ guide }) => `li ${read(guide.useWhen)}`),
    ],
    ["sources", sources, sourcesOf(pair)],
    ["more", found["More comparisons"]?.hrefs, [`/${a.code}/`, `/${b.code}/`, "/compare/"]],
  ];
  return wanted.map(([part, one, other]) => ({
    path: `${path} ${part}`,
    found: one,
    wanted: other,
  }));
}

test("every comparison has its two codes in one order, under each heading what each record says", () => {
  test.setTimeout(180_000);
  const rows = pairs.flatMap(rowsOfPage);
  expect(different(rows)).toEqual([]);
  expect(pairs.length).toBeGreaterThan(170);
});

test("the drawings of a comparison stand under the code that they are of", () => {
  const rows = pairs
    .filter((pair) => pair.every(({ guide }) => guide.wire.length > 0))
    .filter((_, index) => index % 9 === 0)
    .map((pair): Row => {
      const [, steps] = allNamed(builtPage(pathOf(pair)), "tr");
      return {
        path: pathOf(pair),
        found: steps && [textsOf(steps, "th"), textsOf(steps, "p"), textsOf(steps, "li")],
        wanted: [
          ["Step by step"],
          pair.map(({ code, guide }) => `${code}: ${guide.wire[0]?.title ?? ""}`),
          pair.flatMap(({ guide }) => guide.wire[0]?.steps.map(({ text }) => read(text)) ?? []),
        ],
      };
    });
  expect(different(rows)).toEqual([]);
  expect(rows.length).toBeGreaterThan(10);
});

test("the rows of a comparison are in reading order", () => {
  const labels = rowsOf(onlyNamed(builtPage("/compare/1004-vs-1006/"), "main")).map(
    ([first]) => first,
  );
  expect(labels.slice(1)).toEqual([
    "What happened",
    "Who sends it",
    "On the wire",
    "wasClean",
    "Can I send it",
    "Reconnect",
    "Advice",
    "Family",
    "Defined in",
  ]);
});

test("the overview offers every code twice, six pairs to begin with, and every pair", () => {
  const page = builtPage("/compare/");
  const main = onlyNamed(page, "main");
  const selects = allNamed(main, "select");
  expect(textsOf(main, "label").map((text) => text.slice(0, 9))).toEqual([
    "This code",
    "with this",
  ]);
  expect(selects.map(({ attributes }) => attributes["name"])).toEqual(["a", "b"]);
  for (const select of selects)
    expect(textsOf(select, "option")).toEqual(sides.map(({ heading }) => heading));
  expect(
    allNamed(main, "option")
      .filter(({ attributes }) => "selected" in attributes)
      .map(({ text }) => text),
  ).toEqual(["1006 Abnormal Closure", "1013 Try Again Later"]);
  const found = contentOf(page);
  expect(found["Often confused"]?.blocks).toEqual(
    each("li", [
      "1006 or 1013?",
      "1000 or 1005?",
      "1001 or 1012?",
      "1006 or 1015?",
      "1002 or 1007?",
      "1008 or 3000?",
    ]),
  );
  expect(found["Often confused"]?.hrefs[5]).toBe("/compare/1008-vs-3000/");
  expect(found["Every pair"]?.hrefs).toEqual(pairs.map(pathOf));
  const names = allNamed(main, "a").flatMap(({ attributes }) => attributes["aria-label"] ?? []);
  expect(names).toEqual(pairs.map(([a, b]) => `${a.code} or ${b.code}`));
});
