import { expect, test } from "playwright/test";
import { timeoutLimits } from "#data/index.ts";
import { linksIn } from "../support/html/html-elements.ts";
import { cellText, tableRows } from "../support/html/html-tables.ts";
import { readJson, readMain, readMarkdown } from "../support/html/read-page.ts";
import { linkOf } from "../support/text/records.ts";
import { asRead } from "../support/html/words.ts";
import { cell, readTable, type Line } from "./table.ts";

const secondsOf = (line: Line): number =>
  cell(line, "default") === "none" ? Infinity : Number.parseInt(cell(line, "default"), 10);

/** Every limit, the shortest first and those without a default last, as the page promises. */
const inOrder = readTable("limits.tsv").toSorted((one, other) => {
  const [a, b] = [secondsOf(one), secondsOf(other)];
  return a === b ? 0 : a - b;
});

const recordOf = (line: Line) => timeoutLimits.find(({ id }) => id === cell(line, "id"));

/** What a source is called on the page: the document's title, or the project's source. */
const sourcesOf = (line: Line) =>
  (recordOf(line)?.sources ?? []).map((source) => {
    const [text, href] = linkOf(source);
    return { text, href };
  });

const sharedCells = (line: Line) => [
  cell(line, "default"),
  cell(line, "limits"),
  asRead(recordOf(line)?.clientSees ?? ""),
  asRead(recordOf(line)?.raise ?? ""),
];

const sharedHeadings = ["Default", "Limits", "What the client sees", "Can it be raised?"];

test("the page of limits has each in the row of its product, the shortest first", async ({
  request,
}) => {
  expect(inOrder.length).toBeGreaterThanOrEqual(35);
  const rows = tableRows(await readMain(request, "/timeouts/"));
  expect(rows.map(({ id }) => id)).toEqual(inOrder.map((line) => cell(line, "id")));
  for (const [index, line] of inOrder.entries()) {
    const row = rows[index];
    if (row === undefined) throw new Error("fewer rows than limits");
    expect(sharedHeadings.map((heading) => cellText(row, heading))).toEqual(sharedCells(line));
    const product = `${cell(line, "product")} ${cell(line, "setting")}`;
    expect(cellText(row, "Product and setting")).toBe(product);
    expect(linksIn([...row.cells.values()])).toEqual(sourcesOf(line));
  }
});

test("somebody who looks for nginx, a load balancer or API Gateway finds its figure", async ({
  page,
}) => {
  await page.goto("/timeouts/");
  const figures = [
    ["nginx proxy_read_timeout", "60 s"],
    ["AWS Application Load Balancer idle_timeout.timeout_seconds", "60 s"],
    ["AWS Network Load Balancer tcp.idle_timeout.seconds", "350 s"],
    ["Azure Load Balancer Idle timeout (minutes)", "240 s"],
    ["Amazon API Gateway WebSocket APIs Idle Connection Timeout", "600 s"],
    ["Amazon API Gateway WebSocket APIs Connection duration for WebSocket API", "7200 s"],
  ] as const;
  for (const [name, figure] of figures) {
    const header = page.getByRole("rowheader", { name, exact: true });
    const row = page.getByRole("row").filter({ has: header });
    await expect(row.getByRole("cell").first()).toHaveText(figure);
  }
});

test("the Markdown file of the limits has the same rows", async ({ request }) => {
  const rows = tableRows(await readMarkdown(request, "/timeouts.md"));
  const found = rows.map((row) =>
    ["Product", "Setting", ...sharedHeadings].map((heading) => cellText(row, heading)),
  );
  expect(found).toEqual(
    inOrder.map((line) => [cell(line, "product"), cell(line, "setting"), ...sharedCells(line)]),
  );
  expect(rows.map((row) => linksIn([...row.cells.values()]))).toEqual(inOrder.map(sourcesOf));
});

interface LimitAnswer {
  readonly id: string;
  readonly product: string;
  readonly setting: string;
  readonly kind: "idle" | "lifetime";
  readonly defaultSeconds: number | null;
  readonly url: string;
}

test("the JSON has every limit in seconds, with the address of its row", async ({
  request,
  baseURL,
}) => {
  const answer = await readJson<{ timeouts: readonly LimitAnswer[] }>(
    request,
    "/api/v1/timeouts.json",
  );
  const found = answer.timeouts.map(({ id, product, setting, kind, defaultSeconds, url }) =>
    [id, product, setting, kind, defaultSeconds, url].join(" | "),
  );
  const wanted = readTable("limits.tsv").map((line) => {
    const kind = cell(line, "limits") === "Age" ? "lifetime" : "idle";
    const seconds = secondsOf(line) === Infinity ? "" : secondsOf(line);
    const [id, product, setting] = ["id", "product", "setting"].map((name) => cell(line, name));
    return [id, product, setting, kind, seconds, `${baseURL ?? ""}/timeouts/#${id ?? ""}`].join(
      " | ",
    );
  });
  expect(found).toEqual(wanted);
});
