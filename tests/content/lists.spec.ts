import { expect, test } from "playwright/test";
import { changes } from "#data/tables/changes.ts";
import { messageStacks } from "#data/messages/index.ts";
import { situations } from "#data/situations/index.ts";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { builtFile, builtPage } from "../support/server/built-site.ts";
import { different, type Row } from "../support/html/compare-rows.ts";
import {
  allNamed,
  folded,
  linksIn,
  onlyNamed,
  readHtml,
  rowsOf,
  withId,
} from "../support/html/html.ts";
import { blocksOf, contentOf } from "../support/html/page-blocks.ts";
import { linkOf, placeOf, read } from "../support/text/records.ts";
import { elementsNamed, readXmlTree } from "../support/drawings/xml.ts";

test.describe.configure({ mode: "default" });

const sides = { client: "client", server: "server", either: "client or server", proxy: "proxy" };
const places = { source: "source", docs: "documentation", quoted: "thread" };

test("the page of every stack has each line, what it means, and where it was read", () => {
  const rows = messageStacks.flatMap((stack): readonly Row[] => {
    const path = `/messages/${stack.id}/`;
    const page = builtPage(path);
    return [
      { path, found: onlyNamed(page, "h1").text, wanted: `What ${stack.name} prints` },
      ...stack.messages.map((message): Row => {
        const line = withId(page, message.id);
        const { situation, code, reports: own, isOnlySent, side, readFrom } = message;
        const place = placeOf(readFrom);
        const means = situations.find(({ id }) => id === situation);
        const codes = [own, code].filter((one) => one !== undefined);
        const reports = codes
          .map((one, at) => `${at === 0 && !isOnlySent ? "Reports" : "Sends"} ${one} · `)
          .join("");
        return {
          path: `${path}#${message.id}`,
          found: line && [blocksOf(line), linksIn(line).map(([, href]) => href)],
          wanted: [
            [
              folded(`dt ${message.text}`),
              `dd ${read(means?.title ?? "")}`,
              `dd ${read(means?.firstSafeMove ?? "")}`,
              `dd ${reports}Printed by the ${sides[side]} · Read in ${place.title} (${places[place.kind]})`,
            ],
            [`/situations/${situation}/`, ...codes.map((one) => `/${one}/`), place.url],
          ],
        };
      }),
    ];
  });
  expect(different(rows)).toEqual([]);
  expect(rows.length).toBeGreaterThan(500);
});

test("the overview of log lines has every stack under its platform, and counts its lines", () => {
  const found = contentOf(builtPage("/messages/"));
  const platforms = [...new Set(messageStacks.map(({ platform }) => platform))];
  expect(Object.keys(found)).toEqual(platforms.toSorted((a, b) => a.localeCompare(b, "en")));
  const rows = platforms.map((platform): Row => {
    const stacks = messageStacks.filter((stack) => stack.platform === platform);
    const count = (lines: number) => (lines === 1 ? "1 line" : `${lines} lines`);
    return {
      path: platform,
      found: found[platform],
      wanted: {
        blocks: stacks.map(({ name, messages }) => `li ${name}${count(messages.length)}`),
        hrefs: stacks.map(({ id }) => `/messages/${id}/`),
      },
    };
  });
  expect(different(rows)).toEqual([]);
});

test("the table of timeouts has every limit, the shortest first, those without a default last", async ({
  request,
}) => {
  const page = readHtml(await (await request.get("/timeouts/")).text());
  const main = onlyNamed(page, "table");
  const seconds = (limit: (typeof timeoutLimits)[number]) => limit.defaultSeconds ?? Infinity;
  const inOrder = timeoutLimits.toSorted((a, b) => seconds(a) - seconds(b));
  const [head, ...rows] = rowsOf(main);
  expect(head).toEqual([
    "Default",
    "Product and setting",
    "Limits",
    "What the client sees",
    "Can it be raised?",
    "Source",
  ]);
  expect(rows).toEqual(
    inOrder.map((limit) => [
      limit.defaultSeconds === null ? "none" : `${limit.defaultSeconds} s`,
      `${limit.product} ${limit.setting}`,
      limit.kind === "idle" ? "Silence" : "Age",
      read(limit.clientSees),
      read(limit.raise),
      limit.sources.map((source) => linkOf(source)[0]).join(", "),
    ]),
  );
  expect(linksIn(main).map(([, href]) => href)).toEqual(
    inOrder.flatMap(({ sources }) => sources.map((source) => linkOf(source)[1])),
  );
  for (const { id } of timeoutLimits) expect(withId(main, id)?.name).toBe("tr");
});

test("every change has its day, as a reader and as a program reads it, and leads to its pages", () => {
  const articles = allNamed(onlyNamed(builtPage("/changes/"), "main"), "article");
  expect(
    articles.map((article) => {
      const time = onlyNamed(article, "time");
      const [, title] = [time, onlyNamed(article, "h2").text];
      const ids = [article.attributes["id"], onlyNamed(article, "h2").attributes["id"]];
      return [
        ids,
        time.text,
        time.attributes["datetime"],
        title,
        blocksOf(article)[1],
        linksIn(article),
      ];
    }),
  ).toEqual(
    changes.map(({ id, when, title, summary, paths }) => [
      [id, `${id}-title`],
      when.slice(0, 10),
      when,
      title,
      `p ${summary}`,
      paths.map((path) => [path, path]),
    ]),
  );
  expect(articles.length).toBeGreaterThan(5);
});

test("the feed dates each entry as the page does, and leads to the same pages", ({ baseURL }) => {
  const origin = baseURL ?? "";
  const feed = readXmlTree(builtFile("/changes.xml"));
  const entries = elementsNamed(feed, "entry");
  const textOf = (entry: (typeof entries)[number], name: string) =>
    elementsNamed(entry, name).map(({ text }) => text);
  expect(
    entries.map((entry) => [
      ...["id", "title", "summary", "updated", "published"].flatMap((name) => textOf(entry, name)),
      ...elementsNamed(entry, "link").map(({ attributes }) => attributes["href"]),
    ]),
  ).toEqual(
    changes.map(({ id, title, summary, when, paths }) => [
      `${origin}/changes/#${id}`,
      title,
      summary,
      when,
      when,
      `${origin}/changes/#${id}`,
      ...paths.map((path) => `${origin}${path}`),
    ]),
  );
  expect(elementsNamed(feed, "subtitle").map(({ text }) => text)).toEqual([
    "Every WebSocket close code: what it means, who sent it, whether to reconnect, and how to fix it, each with its source.",
  ]);
});

test("a browser's search box leads to what /find answers", ({ baseURL }) => {
  const description = readXmlTree(builtFile("/opensearch.xml"));
  const [url] = elementsNamed(description, "Url");
  expect(url?.attributes).toMatchObject({
    type: "text/html",
    template: `${baseURL ?? ""}/find?q={searchTerms}`,
  });
  expect(elementsNamed(description, "LongName").map(({ text }) => text)).toEqual([
    "What closed my WebSocket?",
  ]);
});
