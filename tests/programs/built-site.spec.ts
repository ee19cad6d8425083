import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { expect, test } from "playwright/test";
import { allPaths } from "#site/lib/catalogue/catalogue.ts";
import { readXml } from "../support/drawings/xml.ts";

const client = join(process.env["OUT_DIR"] ?? ".test-site", "client");

/** Every page of the build: its address and its markup. */
const pages = readdirSync(client, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => ({
    path: `/${file
      .split(sep)
      .join("/")
      .replace(/index\.html$/, "")}`,
    html: readFileSync(join(client, file), "utf8"),
  }));

type Element = DefaultTreeAdapterTypes.Element;

function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsOf(child);
}

const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((one) => one.name === name)?.value;

/** What a browser is sent, in bytes: the compressed copy. */
const compressed = (file: string) => statSync(join(client, `${file}.br`)).size;

test("the build holds every page that the sitemap lists, but those that the server makes", () => {
  const built = new Set(["/embed/", "/timeouts/", ...pages.map(({ path }) => path)]);
  expect(allPaths().length).toBeGreaterThan(900);
  expect(allPaths().filter((path) => !built.has(path))).toEqual([]);
});

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ["html-validate:standard", "html-validate:a11y"] }),
);

/** What the validator finds in one page: place, rule and message. */
async function problemsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

test("every page is valid HTML", async () => {
  test.setTimeout(300_000);
  expect(pages.length).toBeGreaterThan(1600);
  const problems: string[] = [];
  for (const { path, html } of pages)
    for (const problem of await problemsOf(html)) problems.push(`${path} ${problem}`);
  expect(problems.slice(0, 20)).toEqual([]);
});

test("the validator sees a fault where there is one", async () => {
  const faulty =
    "<!doctype html><html lang=en><title>x</title><p><div></div></p><img src=x></html>";
  expect((await problemsOf(faulty)).length).toBeGreaterThan(1);
});

test("every internal link and anchor resolves", async ({ request, baseURL }) => {
  test.setTimeout(300_000);
  const ids = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, string>();
  // Made by the server for each request, since the address may hold a time.
  const limits = await (await request.get("/timeouts/")).text();
  for (const { path, html } of [...pages, { path: "/timeouts/", html: limits }]) {
    const elements = [...elementsOf(parse(html))];
    ids.set(path, new Set(elements.flatMap((element) => attribute(element, "id") ?? [])));
    for (const element of elements)
      for (const name of ["href", "src", "action"]) {
        const value = attribute(element, name);
        if (value === undefined) continue;
        const url = new URL(value, `${baseURL ?? ""}${path}`);
        if (url.origin === baseURL) links.set(url.pathname + url.search + url.hash, path);
      }
  }
  const broken: string[] = [];
  for (const [link, from] of links) {
    const url = new URL(link, baseURL);
    const known = ids.get(url.pathname);
    const reached = known !== undefined || (await request.get(url.pathname + url.search)).ok();
    if (!reached && url.pathname !== "/find") broken.push(`${from} → ${link}`);
    else if (url.hash !== "" && !known?.has(url.hash.slice(1))) broken.push(`${from} → ${link}`);
  }
  expect(broken).toEqual([]);
  expect(links.size).toBeGreaterThan(400);
});

/** The pages of numbers. */
const codePages = pages.filter(({ path }) => /^\/\d{4}\/$/.test(path));

test("a code page is at most 14 KB compressed, the home page 20 KB", () => {
  const heavy = codePages
    .map(({ path }) => path)
    .filter((path) => compressed(`${path}index.html`) > 14 * 1024);
  expect(codePages.length).toBeGreaterThan(90);
  expect(heavy).toEqual([]);
  expect(compressed("index.html")).toBeLessThanOrEqual(20 * 1024);
});

test("the element is at most 12 KB compressed, the loader 1 KB", () => {
  expect(compressed("ws-code.js")).toBeLessThanOrEqual(12 * 1024);
  expect(compressed("embed.js")).toBeLessThanOrEqual(1024);
});

test("a code page asks for nothing that blocks its rendering", () => {
  expect(codePages.length).toBeGreaterThan(90);
  for (const { path, html } of codePages) {
    const elements = [...elementsOf(parse(html))];
    const blocking = elements.filter(
      (element) =>
        (element.tagName === "link" && attribute(element, "rel") === "stylesheet") ||
        (element.tagName === "script" &&
          attribute(element, "src") !== undefined &&
          attribute(element, "type") !== "module"),
    );
    expect([path, blocking.length]).toEqual([path, 0]);
  }
});

test("a card is one request: it links to no style sheet, script or image", () => {
  const cards = pages.filter(({ path }) => path.startsWith("/embed/"));
  expect(cards.length).toBeGreaterThan(690);
  for (const { path, html } of cards) {
    const external = [...elementsOf(parse(html))].filter(
      (element) =>
        attribute(element, "src") !== undefined ||
        (element.tagName === "link" && attribute(element, "rel") !== "canonical"),
    );
    expect([path, external.length]).toEqual([path, 0]);
  }
});

test("the sitemap is well-formed and lists every page", () => {
  const sitemap = readFileSync(join(client, "sitemap.xml"), "utf8");
  expect(readXml(sitemap)["loc"]).toMatch(/^http/);
  expect(sitemap.match(/<loc>/g)).toHaveLength(allPaths().length);
});
