import type { Result } from "lighthouse";
import { expect, test } from "playwright/test";
import { auditedPages, openAuditor, type Auditor } from "#scripts/browsers/lighthouse.ts";

/** What Lighthouse counts or reads: the same on every machine, however busy. */
const counted = ["accessibility", "best-practices", "seo", "agentic-browsing"];

/**
 * What a page may ask for and weigh at most, as it is sent. What is measured with a clock is for
 * `npm run bench:pages`: no machine of somebody else's keeps to our seconds.
 */
const limits = { requests: 6, kilobytes: 64 };

// One worker audits all pages with one browser.
test.describe.configure({ mode: "default", timeout: 600_000 });

let auditor: Auditor;

test.beforeAll(async () => {
  auditor = await openAuditor();
});

test.afterAll(() => auditor.close());

/** Each audit of a category that is not passed, as Lighthouse names it. */
const notPassed = ({ categories, audits }: Result): readonly string[] =>
  Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1)
      .map((ref) => `${id}: ${ref.id} ${audits[ref.id]?.displayValue ?? ""}`),
  );

const scoresOf = ({ categories }: Result) =>
  Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score]));

interface Loaded {
  readonly url: string;
  readonly transferSize: number;
  readonly statusCode: number;
}

/** What the page asked the network for, without what it has in itself. */
function requestsOf({ audits }: Result): readonly Loaded[] {
  const details = audits["network-requests"]?.details as { items: readonly Loaded[] } | undefined;
  return (details?.items ?? []).filter(({ url }) => url.startsWith("http"));
}

for (const [kind, path] of Object.entries(auditedPages))
  test(`Lighthouse finds nothing to mend on ${kind}`, async ({ baseURL }) => {
    const result = await auditor.audit(`${baseURL ?? ""}${path}`, {
      onlyCategories: counted,
      onlyAudits: ["network-requests", "cumulative-layout-shift"],
      throttlingMethod: "provided",
    });
    expect.soft(notPassed(result)).toEqual([]);
    expect.soft(scoresOf(result)).toEqual(Object.fromEntries(counted.map((id) => [id, 1])));
    expect.soft(result.audits["cumulative-layout-shift"]?.numericValue).toBe(0);

    const requests = requestsOf(result);
    expect(requests.map(({ url }) => url)).toContain(`${baseURL ?? ""}${path}`);
    expect.soft(requests.filter(({ statusCode }) => statusCode !== 200)).toEqual([]);
    expect.soft(requests.length).toBeLessThanOrEqual(limits.requests);
    const bytes = requests.reduce((all, { transferSize }) => all + transferSize, 0);
    expect(bytes).toBeGreaterThan(1_000);
    expect.soft(bytes).toBeLessThanOrEqual(limits.kilobytes * 1024);
  });
