import { readFileSync } from "node:fs";
import { parseFragment } from "parse5";
import { expect, type APIRequestContext } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";
import { astroProps } from "../support/embeds/astro-props.ts";
import { embedCases } from "../support/embeds/embed-cases.ts";
import { heightOf } from "../support/embeds/expected-snippets.ts";
import {
  attributeOf,
  elementsOf,
  snippetsByPlatform,
  textOf,
} from "../support/embeds/printed-snippets.ts";
import { servedIntegrity } from "../support/embeds/release.ts";
import {
  expectCard,
  expectFit,
  expectFrame,
  section,
  sections,
} from "../support/embeds/shown-frame.ts";

test.describe.configure({ timeout: 180_000 });

/** A text of the project with the origin under test in the place of the example's. */
const read = (file: string, origin: string) =>
  readFileSync(file, "utf8").replaceAll("https://ws-code.example", origin);

/** The examples of a text in one language. */
const examples = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code = ""]) => code.trim());

/** The one example that has a text in it. */
function exampleWith(all: readonly string[], part: string): string {
  const [found, ...more] = all.filter((example) => example.includes(part));
  if (found === undefined || more.length > 0) throw new Error(`Not one example has ${part}.`);
  return found;
}

const box = async (request: APIRequestContext, path = "/1006/") =>
  snippetsByPlatform(await (await request.get(path)).text());

/** The elements of HTML: names, attributes and own words, whatever its line breaks. */
const shape = (html: string) =>
  elementsOf(parseFragment(html)).map((element) => ({
    name: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    text: textOf(element).trim(),
  }));

/** Some of the heights of a card, which an example may give alone. */
const heightsOf = (html: string) =>
  elementsOf(parseFragment(html)).flatMap(
    (element) => attributeOf(element, "data-ws-height") ?? [],
  );

test("the README's frame and element are the ones that the page of 1006 prints", async ({
  request,
  origin,
}) => {
  const all = examples(read("README.md", origin), "html");
  const printed = await box(request);
  expect(shape(exampleWith(all, "<iframe"))).toEqual(shape(printed["HTML"] ?? ""));
  expect(shape(exampleWith(all, "<ws-code"))).toEqual(shape(printed["Custom element"] ?? ""));
});

test("the README's script tag is the one that the page of 1006 prints, with fewer heights", async ({
  request,
  origin,
}) => {
  const example = exampleWith(examples(read("README.md", origin), "html"), "data-ws-code");
  const printed = (await box(request))["Script tag"] ?? "";
  const [few = "", many = ""] = [...heightsOf(example), ...heightsOf(printed)];
  expect(few.split(" ").length).toBeGreaterThan(2);
  expect(few.split(" ").filter((step) => !many.split(" ").includes(step))).toEqual([]);
  const whole = example.replace(few, many).replace("sha384-…", await servedIntegrity(request));
  expect(shape(whole)).toEqual(shape(printed));
});

test("the README's badge is the one that the page of 1006 prints", async ({ request, origin }) => {
  const [badge] = examples(read("README.md", origin), "md");
  expect(badge).toBe((await box(request))["GitHub README"]);
});

test("the README's Astro component is the one that the page of 1006 prints, with the site named", async ({
  request,
  origin,
}) => {
  const [example = ""] = examples(read("README.md", origin), "astro");
  expect(astroProps(example)).toEqual({
    ...astroProps((await box(request))["Astro component"] ?? ""),
    site: `"${origin}"`,
  });
});

test("the README's examples show 1006 in a page of another origin", async ({
  page,
  request,
  origin,
  openHost,
}) => {
  const all = examples(read("README.md", origin), "html");
  const integrity = await servedIntegrity(request);
  const [what] = embedCases;
  if (what === undefined) throw new Error("There is no case of a code.");
  await openHost(
    sections({
      frame: exampleWith(all, "<iframe"),
      loader: exampleWith(all, "data-ws-code").replace("sha384-…", integrity),
      element: exampleWith(all, "<ws-code"),
    }),
  );
  await expectFrame(section(page, "frame").locator("iframe"), { what, origin });
  await expectCard(section(page, "loader").locator("iframe"), { what, origin });
  await expectFit(section(page, "loader").locator("iframe"));
  await expect(section(page, "element").locator("article .name")).toHaveText(what.heading);
});

test("every address of this site that the README and docs/astro.md name is there", async ({
  request,
  origin,
}) => {
  const texts = read("README.md", origin) + read("docs/astro.md", origin);
  const paths = [...texts.matchAll(/`(\/(?:card|embed|glyph|oembed|api)[\w./-]*)(\?theme=\w+)?`/g)];
  const addresses = new Set(paths.map(([, path = "", query = ""]) => path + query));
  expect(addresses.size).toBeGreaterThan(12);
  // Two are files of a host that only has files.
  for (const file of ["/oembed/1006.json", "/embed/cards.json"])
    expect(addresses.delete(file)).toBe(true);
  for (const address of addresses) {
    const status = (await request.get(address)).status();
    // Without the address of a page the endpoint answers what is missing.
    expect([address, status]).toEqual([address, address === "/oembed" ? 400 : 200]);
  }
});

test("the component's examples in docs/astro.md are the ones that the pages print", async ({
  request,
  origin,
}) => {
  const example = exampleWith(examples(read("docs/astro.md", origin), "astro"), "situation=");
  const tags = example.match(/<WsCode [^>]+>/g) ?? [];
  const header = '---\nimport WsCode from "ws-code/astro";\n---\n';
  const shown = tags.map((tag) => astroProps(header + tag));
  const printed = await Promise.all(
    [
      "/1006/",
      "/services/discord-gateway/4004/",
      "/embed/?what=1006-vs-1013&theme=dark",
      "/situations/idle-timeout/",
    ].map(async (path) => astroProps((await box(request, path))["Astro component"] ?? "")),
  );
  const [code, use, comparison, situation] = printed;
  expect(shown).toEqual([code, use, comparison, { ...situation, site: `"${origin}"` }]);
});

test("the README's height of 1006 is the one of its width", async ({ request, origin }) => {
  const frame = exampleWith(examples(read("README.md", origin), "html"), "<iframe");
  const [steps = ""] = heightsOf((await box(request))["Script tag"] ?? "");
  expect(frame).toContain(`height="${heightOf(steps, 420)}"`);
});
