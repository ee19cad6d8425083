import { expect, type APIRequestContext } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";
import { embedCases, type EmbedCase } from "../support/embeds/embed-cases.ts";
import {
  expectedSearchSnippets,
  expectedSnippets,
  frameTitleOf,
  heightOf,
} from "../support/embeds/expected-snippets.ts";
import {
  attributeOf,
  elementsOf,
  snippetsByPlatform,
  textOf,
  withClass,
} from "../support/embeds/printed-snippets.ts";
import { servedIntegrity } from "../support/embeds/release.ts";

const themes = ["auto", "light", "dark", "sepia"] as const;
const widths = { compact: 320, default: 420, large: 640 } as const;

/** Every theme in every size, as the builder's address asks for it. */
const looks = themes.flatMap((theme) =>
  Object.entries(widths).map(([size, width]) => ({
    query: `theme=${theme}&size=${size}`,
    chosen: { width, ...(theme === "auto" ? {} : { theme }) },
  })),
);

const built = async (request: APIRequestContext, query: string): Promise<string> => {
  const answer = await request.get(`/embed/?${query}`);
  expect([query, answer.status()]).toEqual([query, 200]);
  return answer.text();
};

/** The attributes of the preview's frame. */
const previewOf = (html: string) => {
  const [preview] = withClass(html, "preview").flatMap(elementsOf).slice(1);
  return ["src", "title", "width", "height"].map((name) => preview && attributeOf(preview, name));
};

/** The heights that the embed box of a page gives to the script tag. */
const stepsOf = async (request: APIRequestContext, { path }: EmbedCase): Promise<string> => {
  const box = snippetsByPlatform(await (await request.get(path)).text());
  return /data-ws-height="([^"]+)"/.exec(box["Script tag"] ?? "")?.[1] ?? "";
};

for (const what of embedCases)
  test(`the builder prints for ${what.kind} what its page prints, in every theme and size`, async ({
    request,
    origin,
  }) => {
    const [integrity, steps] = [await servedIntegrity(request), await stepsOf(request, what)];
    for (const { query, chosen } of looks) {
      const html = await built(request, `what=${what.slug}&${query}`);
      const expected = expectedSnippets(what, { origin, integrity, steps, ...chosen });
      expect(snippetsByPlatform(html)).toEqual(expected);
      const src = `${origin}/embed${what.path}${chosen.theme === undefined ? "" : `?theme=${chosen.theme}`}`;
      const height = heightOf(steps, chosen.width);
      expect(previewOf(html)).toEqual([
        src,
        frameTitleOf(what),
        String(chosen.width),
        String(height),
      ]);
      const [size] = withClass(html, "measure").flatMap(elementsOf).slice(-1);
      expect(size && textOf(size).trim()).toBe(`${chosen.width} × ${height}`);
    }
    expect(looks).toHaveLength(12);
  });

for (const what of embedCases)
  test(`${what.kind} has at each width the height that it was drawn with`, async ({ request }) => {
    const steps = await stepsOf(request, what);
    for (const [index, width] of Object.values(widths).entries())
      expect(Math.abs(heightOf(steps, width) - (what.heights[index] ?? 0))).toBeLessThan(24);
  });

test("the builder prints a frame and a link for the search field, in every theme and size", async ({
  request,
  origin,
}) => {
  for (const { query, chosen } of looks) {
    const html = await built(request, `kind=search&${query}`);
    expect(snippetsByPlatform(html)).toEqual(expectedSearchSnippets(origin, chosen));
  }
});

test("the builder shows the badge of a code and the plain HTML of every card but the search field's", async ({
  request,
}) => {
  for (const { slug, path, heading, badge } of embedCases) {
    const html = await built(request, `what=${slug}`);
    const [image] = withClass(html, "badge").flatMap(elementsOf).slice(1);
    const shown = image && [attributeOf(image, "src"), attributeOf(image, "alt")];
    const file = path.slice(0, -1);
    expect(shown).toEqual(
      badge === undefined ? undefined : [`/badge${file}.svg`, `Badge: ${heading}`],
    );
    const [link] = withClass(html, "plain").flatMap(elementsOf).slice(1);
    expect(link && attributeOf(link, "href")).toBe(`/card${file}.html`);
    expect((await request.get(`/card${file}.html`)).status()).toBe(200);
  }
  expect(withClass(await built(request, "kind=search"), "plain")).toEqual([]);
});

/** What each platform's own page says, by its address; the first four say it themselves. */
const sources: Readonly<Record<string, string | undefined>> = {
  HTML: undefined,
  "Script tag": undefined,
  "Custom element": undefined,
  "oEmbed address": "https://oembed.com/",
  WordPress: "https://wordpress.org/documentation/article/embeds/",
  Ghost: "https://ghost.org/help/cards/",
  Medium: "https://blog.medium.com/now-you-can-embed-mastodon-posts-in-medium-stories-99b11d0baa7f",
  Notion: "https://www.notion.com/help/embed-and-connect-other-apps",
  "Docusaurus and MDX": "https://docusaurus.io/docs/markdown-features/react",
  VitePress: "https://vitepress.dev/guide/using-vue",
  "Astro and Starlight": "https://starlight.astro.build/components/using-components/",
  "Astro component": undefined,
  MkDocs: "https://www.mkdocs.org/user-guide/writing-your-docs/",
  Sphinx: "https://docutils.sourceforge.io/docs/ref/rst/directives.html#raw",
  Hugo: "https://gohugo.io/templates/shortcode/",
  Jekyll: "https://kramdown.gettalong.org/syntax.html#html-blocks",
  "GitHub README": "https://github.com/github/markup#github-markup",
};

/** What a note must name, or the platform does not show the card. */
const told: Readonly<Record<string, string>> = {
  WordPress: "on a line of its own: it becomes an Embed block",
  Ghost: "/embed",
  Notion: "/embed",
  Medium: "on a line of its own",
  VitePress:
    "vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'ws-code' } } }",
  "Docusaurus and MDX": "style is an object",
  "Astro component": "docs/astro.md",
  Sphinx: "raw directive",
  Hugo: "the first two lines once, the last in your text",
  "GitHub README": "takes frames and scripts out",
};

/** The heading of each platform in the builder, with its note and where that leads. */
const platformsIn = (html: string) =>
  withClass(html, "platform").map((platform) => {
    const elements = elementsOf(platform);
    const last = elements.findLast(({ tagName }) => tagName === "p");
    return {
      name: elements
        .filter(({ tagName }) => tagName === "h3")
        .map(textOf)
        .join(),
      note: last ? textOf(last) : "",
      source: elements
        .filter(({ tagName }) => tagName === "a")
        .map((a) => attributeOf(a, "href"))[0],
    };
  });

test("the builder says of each platform what to know, and leads to where that platform says it", async ({
  request,
}) => {
  const platforms = platformsIn(await built(request, "what=1006"));
  expect(Object.fromEntries(platforms.map(({ name, source }) => [name, source]))).toEqual(sources);
  for (const [name, words] of Object.entries(told))
    expect(platforms.find((platform) => platform.name === name)?.note).toContain(words);
});
