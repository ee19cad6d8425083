import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { expect, test } from "playwright/test";
import { pageKinds } from "#scripts/measure/page-kinds.ts";
import { allPaths } from "#site/lib/catalogue/catalogue.ts";
import { missingProperties, type JsonThing } from "../support/html/schema-org.ts";
import { elementsNamed, readXmlTree } from "../support/drawings/xml.ts";

type Element = DefaultTreeAdapterTypes.Element;

function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsOf(child);
}

const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((one) => one.name === name)?.value;

const textOf = (node: DefaultTreeAdapterTypes.Node): string => {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
};

/** What a page says of itself. */
function readPage(html: string) {
  const elements = [...elementsOf(parse(html))];
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const meta = (name: string) =>
    named("meta")
      .filter((one) => [attribute(one, "name"), attribute(one, "property")].includes(name))
      .map((one) => attribute(one, "content") ?? "");
  const link = (rel: string, type?: string) =>
    named("link")
      .filter((one) => attribute(one, "rel") === rel)
      .filter((one) => type === undefined || attribute(one, "type") === type)
      .map((one) => attribute(one, "href") ?? "");
  const data = named("script").filter((one) => attribute(one, "type") === "application/ld+json");
  return { named, meta, link, data: data.map(textOf) };
}

const graphOf = (data: readonly string[]) =>
  data.flatMap((text) => (JSON.parse(text) as { "@graph": readonly JsonThing[] })["@graph"]);

const isCard = (path: string) => path.startsWith("/embed/");
const kinds = Object.entries(pageKinds);
const pages = kinds.filter(([, path]) => !isCard(path));

/** A missing page, and a number that no list has. */
const notIndexed = ["/abc/", "/2345/"];
const indexed = pages.filter(([, path]) => !notIndexed.includes(path));

for (const [kind, path] of kinds)
  test(`${kind} has one heading, one title, its language and its viewport`, async ({ request }) => {
    const { named, meta } = readPage(await (await request.get(path)).text());
    expect(named("h1")).toHaveLength(1);
    expect(named("title").map((title) => textOf(title).length > 5)).toEqual([true]);
    expect(named("html").map((html) => attribute(html, "lang"))).toEqual(["en"]);
    expect(meta("viewport")).toEqual(["width=device-width, initial-scale=1"]);
  });

for (const [kind, path] of pages)
  test(`${kind} tells a chat what it is, with a picture`, async ({ request, baseURL }) => {
    const { meta, named } = readPage(await (await request.get(path)).text());
    expect(meta("description").map(({ length }) => length <= 160)).toEqual([true]);
    expect(meta("og:title")).toEqual(named("title").map(textOf));
    expect(meta("og:description")).toEqual(meta("description"));
    expect(meta("twitter:card")).toEqual(["summary_large_image"]);
    expect([meta("og:image:width"), meta("og:image:height")]).toEqual([["1200"], ["630"]]);
    expect(meta("og:image:alt")[0]?.length).toBeGreaterThan(5);
    const [image = ""] = meta("og:image");
    expect(image.startsWith(`${baseURL ?? ""}/image/`)).toBe(true);
    const png = await (await request.get(image)).body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

for (const [kind, path] of indexed)
  test(`${kind} has its canonical address, two labels and valid structured data`, async ({
    request,
    baseURL,
  }) => {
    const { meta, link, data } = readPage(await (await request.get(path)).text());
    expect(link("canonical")).toEqual([`${baseURL ?? ""}${path.split("?")[0] ?? ""}`]);
    expect(meta("og:url")).toEqual(link("canonical"));
    for (const name of ["label1", "data1", "label2", "data2"])
      expect([name, meta(`twitter:${name}`).join("")]).toEqual([name, expect.stringMatching(/./)]);
    expect(data).toHaveLength(1);
    const graph = graphOf(data);
    expect(graph.length).toBeGreaterThan(0);
    expect(graph.flatMap(missingProperties)).toEqual([]);
  });

for (const path of notIndexed)
  test(`${path} is not indexed`, async ({ request }) => {
    const { meta, link } = readPage(await (await request.get(path)).text());
    expect([meta("robots"), link("canonical"), meta("og:url")]).toEqual([["noindex"], [], []]);
  });

const kindsOfThings: readonly (readonly [path: string, types: readonly string[]])[] = [
  ["/", ["WebSite"]],
  ["/1006/", ["DefinedTerm", "FAQPage"]],
  ["/services/discord-gateway/", ["DefinedTermSet", "BreadcrumbList"]],
  ["/services/discord-gateway/4004/", ["DefinedTerm", "FAQPage", "BreadcrumbList"]],
  ["/situations/idle-timeout/", ["TechArticle", "BreadcrumbList"]],
  ["/messages/node-ws/", ["TechArticle", "BreadcrumbList"]],
  ["/compare/1006-vs-1013/", ["FAQPage", "BreadcrumbList"]],
];

for (const [path, types] of kindsOfThings)
  test(`${path} is to search engines: ${types.join(", ")}`, async ({ request }) => {
    const { data } = readPage(await (await request.get(path)).text());
    expect(graphOf(data).map((thing) => thing["@type"])).toEqual(types);
  });

for (const path of ["/1006/", "/services/discord-gateway/4004/", "/compare/1006-vs-1013/"])
  test(`every question that ${path} gives to search engines is on the page, with its answer`, async ({
    page,
  }) => {
    await page.goto(path);
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
    const shown = (await page.locator("main").innerText()).replace(/\s+/g, " ");
    const faq = graphOf(texts).find((thing) => thing["@type"] === "FAQPage");
    const questions = faq?.["mainEntity"] as readonly JsonThing[];
    expect(questions.length).toBeGreaterThan(0);
    for (const { name, acceptedAnswer } of questions) {
      expect(shown).toContain(name);
      const answer = (acceptedAnswer as JsonThing)["text"] as string;
      for (const sentence of answer.split(/(?<=\.) /))
        expect(shown).toContain(sentence.replace(/\.$/, ""));
    }
  });

const client = join(process.env["OUT_DIR"] ?? ".test-site", "client");

/** Every page of the build that is no card. */
const built = readdirSync(client, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html") && !file.startsWith(`embed${sep}`))
  .map((file) => ({ file, html: readFileSync(join(client, file), "utf8") }));

test("no two pages of the build have one title or one canonical address", () => {
  const read = built.map(({ html }) => {
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
    return { title, canonical: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] };
  });
  const titles = read.map(({ title }) => title);
  const addresses = read.flatMap(({ canonical }) => canonical ?? []);
  expect(titles.filter((title) => title === undefined)).toEqual([]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  expect(new Set(addresses).size).toBe(addresses.length);
  const prerendered = allPaths().filter((path) => !["/embed/", "/timeouts/"].includes(path));
  expect(addresses.length).toBe(prerendered.length);
});

test("every structured datum of the build is whole", () => {
  const faults = built.flatMap(({ file, html }) => {
    const texts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
    const missing = graphOf(texts.map(([, text = ""]) => text)).flatMap(missingProperties);
    return missing.map((fault) => `${file}: ${fault}`);
  });
  expect(built.length).toBeGreaterThan(900);
  expect(faults.slice(0, 10)).toEqual([]);
});

const vague = /^(?:here|click here|more|read more|learn more|this|link|start)$/i;

test("no link of the build has a text that says nothing", () => {
  const found = built.flatMap(({ file, html }) =>
    [...elementsOf(parse(html))]
      .filter(({ tagName }) => tagName === "a")
      .map((link) => attribute(link, "aria-label") ?? textOf(link).trim())
      .filter((text) => text === "" || vague.test(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(built.length).toBeGreaterThan(900);
  expect(found.slice(0, 10)).toEqual([]);
});

test("the sitemap gives every page the day on which it last changed", async ({
  request,
  baseURL,
}) => {
  const urls = elementsNamed(readXmlTree(await (await request.get("/sitemap.xml")).text()), "url");
  const rows = urls.map(({ children }) =>
    Object.fromEntries(children.map(({ name, text }) => [name, text])),
  );
  expect(rows.map(({ loc = "" }) => loc.replace(baseURL ?? "", ""))).toEqual(allPaths());
  expect(rows.length).toBeGreaterThan(900);
  for (const { loc, lastmod = "" } of rows)
    expect([loc, new Date(lastmod).toISOString().slice(0, 10)]).toEqual([loc, lastmod]);
});

for (const [path, type, root] of [
  ["/changes.xml", "application/atom+xml", "feed"],
  ["/opensearch.xml", "application/opensearchdescription+xml", "OpenSearchDescription"],
] as const)
  test(`every kind of page leads to ${path}, which is ${type}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.headers()["content-type"]).toBe(`${type}; charset=utf-8`);
    expect(readXmlTree(await response.text()).name).toBe(root);
    for (const [, page] of pages) {
      const { link } = readPage(await (await request.get(page)).text());
      const rel = root === "feed" ? "alternate" : "search";
      expect([page, link(rel, type)]).toEqual([page, [path]]);
    }
  });

for (const [path, trail] of [
  ["/services/discord-gateway/", ["Reference", "Services", "Chat and social"]],
  ["/services/discord-gateway/4004/", ["Reference", "Services", "Discord Gateway"]],
  ["/situations/idle-timeout/", ["Reference", "Situations", "While it was open"]],
  ["/messages/node-ws/", ["Reference", "Log lines", "JavaScript"]],
  ["/compare/1006-vs-1013/", ["Reference", "Comparisons"]],
] as const)
  test(`the breadcrumbs of ${path} lead up, as its structured data says`, async ({ page }) => {
    await page.goto(path);
    const links = page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link");
    await expect(links).toHaveText([...trail]);
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
    const list = graphOf(texts).find((thing) => thing["@type"] === "BreadcrumbList");
    const items = list?.["itemListElement"] as readonly JsonThing[];
    const hrefs = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(items.slice(0, -1).map(({ name, item }) => [name, item])).toEqual(
      trail.map((name, index) => [name, hrefs[index]]),
    );
    expect(new URL(String(items.at(-1)?.["item"])).pathname).toBe(path);
  });
