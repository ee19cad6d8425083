import { readdirSync } from "node:fs";
import { expect, test } from "playwright/test";
import { ianaRegistry as registry } from "#data/tables/iana-registry.ts";
import { readTable } from "../golden/table.ts";
import { builtPage, pagePaths } from "../support/server/built-site.ts";
import { linksIn, onlyNamed, rowsOf } from "../support/html/html.ts";
import { contentOf } from "../support/html/page-blocks.ts";

const page = builtPage("/reference/");

/** How many records a folder has: a file each, but for the list of them. */
const filesIn = (folder: string): number =>
  readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "index.ts").length;

/** How many pages of the build stand at an address that fits. */
const pagesAt = (address: RegExp): number => pagePaths.filter((path) => address.test(path)).length;

test("the reference lists every collection with how many entries it has", () => {
  const [head, ...rows] = rowsOf(page);
  expect(head).toEqual(["You have", "Look in", "Entries", "It answers", "For example"]);
  expect(rows.map(([have, name, count]) => [have, name, count])).toEqual([
    ["You have a number", "Close codes", `${registry.length}`],
    ["You have a product", "Services", `${filesIn("data/services")}`],
    ["You have a symptom", "Situations", `${readTable("every-situation.tsv").length}`],
    ["You have a time", "Limits", `${readTable("limits.tsv").length}`],
    ["You have a line", "Log lines", `${readTable("every-message.tsv").length}`],
    ["You have two codes", "Comparisons", `${pagesAt(/^\/compare\/.+\/$/)}`],
  ]);
});

test("each collection leads to its list and to an entry or two of it", () => {
  const table = onlyNamed(page, "table");
  expect(linksIn(table)).toEqual([
    ["Close codes", "/#codes"],
    ["1006 Abnormal Closure", "/1006/"],
    ["Services", "/services/"],
    ["Discord Gateway", "/services/discord-gateway/"],
    ["4004 Authentication failed", "/services/discord-gateway/4004/"],
    ["Situations", "/situations/"],
    ["It was quiet for too long and something cut it", "/situations/idle-timeout/"],
    ["Limits", "/timeouts/"],
    ["60 s: nginx", "/timeouts/#nginx-proxy-read-timeout"],
    ["Log lines", "/messages/"],
    [
      "websocket: close 1006 (abnormal closure): unexpected EOF",
      "/messages/gorilla-websocket/#close-1006",
    ],
    ["Comparisons", "/compare/"],
    ["1006 or 1013?", "/compare/1006-vs-1013/"],
  ]);
});

test("every registered code stands in its family, once", () => {
  const families = contentOf(page)["Families of codes"];
  expect(families?.blocks.slice(0, 3)).toEqual([
    "li Normal 1000",
    "li Going away or restart 1001 1012",
    "li Protocol or data error 1002 1003 1007 1009 1010",
  ]);
  const codes = registry.map(({ code }) => `/${code}/`);
  expect(families?.hrefs.toSorted()).toEqual(codes.toSorted());
});

test("programs are led to the JSON of each collection, and whoever embeds to the builder", () => {
  expect(contentOf(page)["As data"]?.hrefs).toEqual([
    "/api/v1/codes.json",
    "/api/v1/services.json",
    "/api/v1/situations.json",
    "/api/v1/messages.json",
    "/api/v1/timeouts.json",
    "/api/v1/comparisons.json",
    "/llms.txt",
    "/embed/",
  ]);
});
