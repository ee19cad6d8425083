import { expect, test } from "playwright/test";
import type { Situation } from "#data/model/situation.ts";
import { situations } from "#data/situations/index.ts";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { builtPage } from "../support/server/built-site.ts";
import { different, type Row } from "../support/html/compare-rows.ts";
import { contentOf, type SectionContent } from "../support/html/page-blocks.ts";
import { read } from "../support/text/records.ts";

const byKind = { idle: "idle-timeout", lifetime: "lifetime-limit" } as const;

/** The limits that cause a situation: the shortest first, those without a default last. */
const causesOf = ({ id }: Situation) =>
  timeoutLimits
    .filter(({ kind, causes = [byKind[kind]] }) => causes.includes(id))
    .toSorted((a, b) => (a.defaultSeconds ?? Infinity) - (b.defaultSeconds ?? Infinity));

/** What the section of the limits says: each default once, then who has it; all limits last. */
function limitsOf(situation: Situation): SectionContent | undefined {
  const limits = causesOf(situation);
  if (limits.length === 0) return undefined;
  const defaults = limits.map(({ defaultSeconds: seconds }) => (seconds ? `${seconds} s` : "none"));
  return {
    blocks: [
      ...limits.flatMap(({ product, setting }, at) => [
        ...(defaults[at] === defaults[at - 1] ? [] : [`dt ${defaults[at] ?? ""}`]),
        `dd ${product} ${setting}`,
      ]),
      `p All ${timeoutLimits.length} limits on silence and age`,
    ],
    hrefs: [...limits.map(({ id }) => `/timeouts/#${id}`), "/timeouts/"],
  };
}

/** The situations that another leads to, each with what happened. */
const nextOf = ({ next }: Situation): SectionContent => ({
  blocks: next.flatMap((id) => {
    const other = situations.find((one) => one.id === id);
    return other ? [`dt ${read(other.title)}`, `dd ${read(other.happened)}`] : [`no ${id}`];
  }),
  hrefs: next.map((id) => `/situations/${id}/`),
});

test("the page of every situation has the limits that cause it, and what to read if it is not this", () => {
  const rows = situations.flatMap((situation): readonly Row[] => {
    const path = `/situations/${situation.id}/`;
    const found = contentOf(builtPage(path));
    const limits = "Limits that cause it";
    return [
      { path: `${path}#limits`, found: found[limits], wanted: limitsOf(situation) },
      { path: `${path}#next`, found: found["Read next"], wanted: nextOf(situation) },
    ];
  });
  expect(different(rows)).toEqual([]);
});

test("an idle timeout leads to the limits on silence of nginx and AWS, and to none on age", () => {
  const { hrefs } = contentOf(builtPage("/situations/idle-timeout/"))["Limits that cause it"] ?? {};
  expect(hrefs).toContain("/timeouts/#nginx-proxy-read-timeout");
  expect(hrefs).toContain("/timeouts/#aws-alb-idle-timeout");
  expect(hrefs).not.toContain("/timeouts/#aws-api-gateway-connection-duration");
  expect(hrefs?.at(-1)).toBe("/timeouts/");
});

test("limits stand between the symptoms and the fix, where there are some", () => {
  expect(Object.keys(contentOf(builtPage("/situations/lifetime-limit/"))).slice(0, 3)).toEqual([
    "Symptoms",
    "Limits that cause it",
    "The fix",
  ]);
  expect(Object.keys(contentOf(builtPage("/situations/no-status/"))).slice(0, 2)).toEqual([
    "Symptoms",
    "The fix",
  ]);
});
