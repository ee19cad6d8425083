import { parseFragment } from "parse5";
import { expect, type APIRequestContext, type Page } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";
import { astroProps } from "../support/embeds/astro-props.ts";
import { copiedSnippets } from "../support/embeds/copy-snippets.ts";
import { embedCases, type EmbedCase } from "../support/embeds/embed-cases.ts";
import { namedBy } from "../support/embeds/expected-snippets.ts";
import { framePlatforms, readmeHtml } from "../support/embeds/platform-html.ts";
import { elementsOf, snippetsByPlatform } from "../support/embeds/printed-snippets.ts";
import {
  expectCard,
  expectFit,
  expectFrame,
  section,
  sections,
} from "../support/embeds/shown-frame.ts";

type Texts = Readonly<Record<string, string>>;

test.use({ viewport: { width: 800, height: 3000 } });

test.describe.configure({ timeout: 180_000 });

/** The snippets as a page's markup has them. */
const printed = async (request: APIRequestContext, address: string): Promise<Texts> =>
  snippetsByPlatform(await (await request.get(address)).text());

/** The attributes of the only element of HTML. */
const onlyElement = (html: string) => {
  const frames = elementsOf(parseFragment(html)).filter(({ tagName }) => tagName === "iframe");
  expect(frames).toHaveLength(1);
  return Object.fromEntries((frames[0]?.attrs ?? []).map(({ name, value }) => [name, value]));
};

/** The one card of the script tag: in place of its link, as wide as there is room, with no scrollbar. */
async function expectLoaded(page: Page, what: EmbedCase, origin: string, theme?: string) {
  const part = section(page, "Script tag");
  const frame = part.locator("iframe");
  await expectCard(frame, { what, origin, theme });
  await expect(frame).toHaveAttribute("title", what.heading);
  await expect(frame).toHaveAttribute("loading", "lazy");
  await expect(part.locator("div > a")).toBeHidden();
  await expectFit(frame);
}

/** The element's card, in the colour of the paper of its theme. */
async function expectElement(page: Page, what: EmbedCase, origin: string, paper: string) {
  const card = section(page, "Custom element").locator("article");
  await expect(card.locator(".name")).toHaveText(what.cardHeading);
  const link = card.getByRole("link");
  await expect(link).toHaveText(what.cardHeading);
  await expect(link).toHaveAttribute("href", `${origin}${what.path}`);
  await expect(card).toHaveCSS("background-color", paper);
}

/** The picture of a README, drawn, or a link with the name where there is none. */
async function expectReadme(page: Page, what: EmbedCase, origin: string) {
  const link = section(page, "README").getByRole("link");
  await expect(link).toHaveAttribute("href", `${origin}${what.path}`);
  if (what.badge === undefined) return expect(link).toHaveText(what.heading);
  const picture = link.getByRole("img", { name: what.badge, exact: true });
  await expect(picture).toHaveAttribute("src", `${origin}/badge${what.path.slice(0, -1)}.svg`);
  const drawn = () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
  return expect.poll(drawn).toBeGreaterThan(100);
}

for (const what of embedCases)
  test(`the snippets of ${what.kind} that its page copies show it where they are pasted`, async ({
    page,
    request,
    origin,
    openHost,
  }) => {
    const copied = await copiedSnippets(page, what.path);
    expect(copied).toEqual(await printed(request, what.path));
    const pasted = {
      HTML: copied["HTML"] ?? "",
      "Script tag": copied["Script tag"] ?? "",
      ...(what.badge === undefined ? {} : { "Custom element": copied["Custom element"] ?? "" }),
      README: await readmeHtml(copied["GitHub README"] ?? ""),
    };
    await openHost(`<main style="width:420px">${sections(pasted)}</main>`);
    await expectFrame(section(page, "HTML").locator("iframe"), { what, origin });
    await expectLoaded(page, what, origin);
    if (what.badge !== undefined) await expectElement(page, what, origin, "rgb(255, 255, 255)");
    await expectReadme(page, what, origin);
  });

/** A theme and a size for each kind, so that each of both is met. */
const builders = [
  { theme: "sepia", size: "large", width: 640, paper: "rgb(247, 240, 225)" },
  { theme: "dark", size: "compact", width: 320, paper: "rgb(17, 22, 26)" },
  { theme: "light", size: "compact", width: 320, paper: "rgb(255, 255, 255)" },
  { theme: "dark", size: "large", width: 640, paper: "rgb(17, 22, 26)" },
] as const;

for (const [index, { theme, size, width, paper }] of builders.entries())
  for (const what of embedCases.slice(index, index + 1))
    test(`the snippets of ${what.kind} that the builder prints show it in ${theme} at ${width} px`, async ({
      page,
      request,
      origin,
      openHost,
    }) => {
      const address = `/embed/?what=${what.slug}&theme=${theme}&size=${size}`;
      const { HTML = "", ...others } = await printed(request, address);
      const { "Script tag": loader = "", "Custom element": element = "" } = others;
      const pasted = { HTML, "Script tag": loader, "Custom element": element };
      await openHost(`<main style="width:${width}px">${sections(pasted)}</main>`);
      await expectFrame(section(page, "HTML").locator("iframe"), { what, origin, theme }, width);
      await expectLoaded(page, what, origin, theme);
      if (what.badge !== undefined) await expectElement(page, what, origin, paper);
    });

for (const what of embedCases)
  for (const look of ["", "&theme=dark&size=large"])
    test(`every platform with frames gets the same frame of ${what.kind}${look}`, async ({
      request,
    }) => {
      const texts = await printed(request, `/embed/?what=${what.slug}${look}`);
      const frame = onlyElement(texts["HTML"] ?? "");
      expect(Object.keys(frame).sort()).toEqual(
        ["src", "title", "width", "height", "loading", "style"].sort(),
      );
      for (const [platform, toHtml] of Object.entries(framePlatforms)) {
        const html = await toHtml(texts[platform] ?? "");
        expect([platform, onlyElement(html)]).toEqual([platform, frame]);
      }
      expect(texts["Notion"]).toBe(frame["src"]);
    });

for (const what of embedCases)
  test(`the Astro component of ${what.kind} has the properties that the package takes`, async ({
    request,
  }) => {
    const texts = await printed(request, `/embed/?what=${what.slug}&theme=dark`);
    const named = namedBy(what.path).map(([name, value]) => [
      name,
      name === "code" ? `{${value}}` : `"${value}"`,
    ]);
    expect(astroProps(texts["Astro component"] ?? "")).toEqual({
      tag: "WsCode",
      theme: '"dark"',
      ...Object.fromEntries(named),
    });
  });

/** The answer that a page's head leads to. */
async function discovered(request: APIRequestContext, address: string) {
  const html = await (await request.get(address)).text();
  const [, href = ""] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
  const answer = await request.get(href.replaceAll(/&(?:#38|amp);/g, "&"));
  return (await answer.json()) as Readonly<Record<"html" | "title", string>>;
}

test("the addresses that pages give lead to oEmbed answers, whose frames show the cards", async ({
  page,
  request,
  origin,
  openHost,
}) => {
  const embeds: Record<string, string> = {};
  for (const what of embedCases) {
    const texts = await printed(request, what.path);
    for (const name of ["oEmbed address", "WordPress", "Ghost", "Medium"])
      expect(texts[name]).toBe(`${origin}${what.path}`);
    const { html, title } = await discovered(request, texts["oEmbed address"] ?? "");
    expect(title).toBe(what.heading);
    embeds[what.kind] = html;
  }
  await openHost(sections(embeds));
  for (const what of embedCases) {
    const part = section(page, what.kind);
    await expectFrame(part.locator("iframe"), { what, origin });
    await expect(part.locator("blockquote a")).toHaveAttribute("href", `${origin}${what.path}`);
    await expect(part.locator("blockquote")).toBeHidden();
  }
});
