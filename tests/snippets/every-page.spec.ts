import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseFragment } from "parse5";
import { expect, type APIRequestContext } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";
import { expectedSnippets, namedBy, type Embeddable } from "../support/embeds/expected-snippets.ts";
import {
  attributeOf,
  elementsOf,
  snippetsByPlatform,
  textOf,
} from "../support/embeds/printed-snippets.ts";
import { servedIntegrity } from "../support/embeds/release.ts";

const client = join(process.env["OUT_DIR"] ?? ".test-site", "client");

/** The names that services have, from the JSON that programs get. */
const serviceName = (id: string): string => {
  const text = readFileSync(join(client, `api/v1/services/${id}.json`), "utf8");
  return (JSON.parse(text) as { name: string }).name;
};

/** A built page that ends with a box of snippets. */
interface BoxedPage {
  readonly what: Embeddable & { readonly name: string };
  /** The markup of its box. */
  readonly box: string;
}

const folded = (text: string) => text.replace(/\s+/g, " ").trim();

/** What a page calls itself, from its own heading. */
function whatIs(path: string, html: string): BoxedPage["what"] {
  const [heading = ""] = /<h1[ >].*?<\/h1>/s.exec(html) ?? [];
  const name = folded(textOf(parseFragment(heading)));
  const [[kind, id] = ["", ""]] = namedBy(path);
  if (kind === "code") return { path, name, heading: name, badge: `WebSocket ${name}` };
  if (kind !== "service") return { path, name, heading: name };
  const service = serviceName(id);
  return { path, name, heading: `${service}: ${name}`, badge: `${service} ${name}` };
}

function pageAt(path: string): readonly BoxedPage[] {
  const html = readFileSync(join(client, path, "index.html"), "utf8");
  const start = html.indexOf('<section id="embed"');
  return start < 0 ? [] : [{ what: whatIs(path, html), box: html.slice(start) }];
}

/** The pages that end with a box, by kind. */
const kinds: Readonly<Record<string, RegExp>> = {
  code: /^\/\d+\/$/,
  "service's code": /^\/services\/[^/]+\/\d+\/$/,
  comparison: /^\/compare\/[^/]+-vs-[^/]+\/$/,
  situation: /^\/situations\/[^/]+\/$/,
};

const hasCard = (path: string) => Object.values(kinds).some((kind) => kind.test(path));

/** The path of every built page. */
const builtPaths = () =>
  readdirSync(client, { recursive: true, encoding: "utf8" })
    .map((file) => `/${file.split(sep).join("/")}`)
    .filter((file) => file.endsWith("/index.html"))
    .map((file) => file.replace(/index\.html$/, ""));

let read: readonly BoxedPage[] | undefined;

/** Every page with a card, read once. */
const boxedPages = () => (read ??= builtPaths().filter(hasCard).flatMap(pageAt));

test("every page of a code, of a service's code, of a comparison and of a situation has a box", () => {
  const paths = boxedPages().map(({ what }) => what.path);
  expect(paths).toEqual(builtPaths().filter(hasCard));
  for (const [kind, pattern] of Object.entries(kinds))
    expect([kind, paths.filter((path) => pattern.test(path)).length > 18]).toEqual([kind, true]);
});

test("every box prints for each platform the snippet of its own page", async ({
  request,
  origin,
}) => {
  const integrity = await servedIntegrity(request);
  const wrong = boxedPages().flatMap(({ what, box }) => {
    const printed = snippetsByPlatform(box);
    const [, steps = ""] = /data-ws-height="([^"]+)"/.exec(printed["Script tag"] ?? "") ?? [];
    const expected = expectedSnippets(what, { origin, integrity, steps });
    const platforms = new Set([...Object.keys(expected), ...Object.keys(printed)]);
    return [...platforms]
      .filter((platform) => printed[platform] !== expected[platform])
      .map((platform) => [what.path, platform, printed[platform], expected[platform]]);
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

test("the heights that every box gives fall within what a card can have, at rising widths", () => {
  for (const { what, box } of boxedPages()) {
    const [, steps = ""] = /data-ws-height=&quot;([^&]+)&quot;/.exec(box) ?? [];
    expect([what.path, steps]).toEqual([what.path, expect.stringMatching(/^\d+( \d+:\d+)+$/)]);
    const widths = steps
      .split(" ")
      .slice(1)
      .map((step) => Number(step.split(":")[0]));
    expect([what.path, widths]).toEqual([what.path, [...widths].sort((a, b) => a - b)]);
    const heights = steps.split(" ").map((step) => Number(step.split(":").at(-1)));
    expect([what.path, Math.min(...heights) > 90, Math.max(...heights) < 1000]).toEqual([
      what.path,
      true,
      true,
    ]);
  }
});

/** What a page of the builder and the HTML of a card are called in an address. */
const slugOf = (path: string) =>
  namedBy(path)
    .map(([, id]) => id)
    .join("-");

test("every box leads to the builder of its own card and to its own plain HTML, and shows its badge", () => {
  for (const { what, box } of boxedPages()) {
    const elements = elementsOf(parseFragment(box.slice(box.indexOf("</details>"))));
    const links = elements.flatMap((element) => attributeOf(element, "href") ?? []);
    const file = what.path.slice(0, -1);
    expect(links.slice(0, 2)).toEqual([`/embed/?what=${slugOf(what.path)}`, `/card${file}.html`]);
    expect(existsSync(join(client, `card${file}.html`))).toBe(true);
    const badges = elements
      .filter(({ tagName }) => tagName === "img")
      .map((image) => [attributeOf(image, "src"), attributeOf(image, "alt")]);
    expect(badges).toEqual(
      what.badge === undefined ? [] : [[`/badge${file}.svg`, `Badge: ${what.heading}`]],
    );
  }
});

/** A card as it is served: most are files, the number of a service alone is made on demand. */
async function cardOf(request: APIRequestContext, path: string): Promise<string> {
  const file = join(client, "embed", path, "index.html");
  return existsSync(file)
    ? readFileSync(file, "utf8")
    : (await request.get(`/embed${path}`)).text();
}

test("every card shows its own page, and leads to it outside the frame", async ({
  request,
  origin,
}) => {
  for (const { what } of boxedPages()) {
    const card = await cardOf(request, what.path);
    const [, heading = ""] = /<h1[^>]*>(.*?)<\/h1>/s.exec(card) ?? [];
    const shown = folded(textOf(parseFragment(heading)));
    expect([what.path, shown]).toEqual([what.path, what.name]);
    const [, foot = ""] = /<p class="foot">(.*?)<\/p>/s.exec(card) ?? [];
    const links = elementsOf(parseFragment(foot)).filter(({ tagName }) => tagName === "a");
    expect(links.map(({ attrs }) => attrs.map(({ value }) => value))).toEqual([
      [`${origin}${what.path}`, "_blank", "noopener"],
    ]);
  }
});
