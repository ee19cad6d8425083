import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { extract } from "@extractus/oembed-extractor";
import oembetter from "oembetter";
import { parseFragment } from "parse5";
import { expect } from "playwright/test";
import { unfurl } from "unfurl.js";
import { hasRubyOembed } from "#scripts/setup/consumers.ts";
import { siteName } from "#data/words/site.ts";
import { test } from "../support/embeds/host-site.ts";

type Answer = Readonly<Record<string, unknown>>;

const withOembetter = (url: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    oembetter().fetch(url, (error, answer) => {
      if (answer) resolve(answer);
      else reject(error ?? new Error("oembetter found nothing"));
    });
  });

/** unfurl.js has its own shape of an answer; back to the names of the specification. */
async function withUnfurl(url: string): Promise<Answer> {
  const { oEmbed: found } = await unfurl(url);
  if (found?.type !== "rich") throw new Error(`unfurl.js found ${found?.type ?? "nothing"}`);
  const { version, type, title, provider_name, html, width, height } = found;
  return { version, type, title, provider_name, html, width, height };
}

const withRuby =
  (format: string) =>
  async (url: string): Promise<Answer> => {
    const script = fileURLToPath(new URL("ruby-oembed.rb", import.meta.url));
    const { stdout } = await promisify(execFile)("ruby", [script, url, format]);
    return JSON.parse(stdout) as Answer;
  };

/**
 * Programs that other people embed with. Each gets the address of a page and nothing else. Where
 * ruby cannot be had, `npm test` says at its end that it was not tried.
 */
const consumers: readonly (readonly [name: string, ask: (url: string) => Promise<Answer>])[] = [
  ["@extractus/oembed-extractor", async (url) => ({ ...(await extract(url, { maxwidth: 500 })) })],
  ["unfurl.js", withUnfurl],
  ["oembetter", withOembetter],
  ...(hasRubyOembed()
    ? ([
        ["ruby-oembed", withRuby("json")],
        ["ruby-oembed in XML", withRuby("xml")],
      ] as const)
    : []),
];

const cards: readonly (readonly [path: string, title: string])[] = [
  ["/1006/", "1006 Abnormal Closure"],
  ["/4004/", "4004 Private Use"],
  ["/services/discord-gateway/4004/", "Discord Gateway: 4004 Authentication failed"],
  ["/compare/1006-vs-1013/", "1006 or 1013: what is the difference?"],
];

/** The address of the only frame in the html of an answer. */
function frameOf(html: unknown): string | undefined {
  const [root] = parseFragment(String(html)).childNodes;
  const frames = root && "childNodes" in root ? root.childNodes : [];
  const frame = frames.find(({ nodeName }) => nodeName === "iframe");
  return frame && "attrs" in frame
    ? frame.attrs.find(({ name }) => name === "src")?.value
    : undefined;
}

for (const [name, ask] of consumers)
  for (const [path, title] of cards)
    test(`${name} finds the card of ${path} from the page's address`, async ({ baseURL }) => {
      const answer = await ask(`${baseURL ?? ""}${path}`);
      expect(answer).toMatchObject({ type: "rich", title, provider_name: siteName });
      expect(frameOf(answer["html"])).toBe(`${baseURL ?? ""}/embed${path}`);
      expect(Number(answer["width"])).toBe(420);
      expect(Number(answer["height"])).toBeGreaterThanOrEqual(200);
    });

for (const [path] of cards)
  test(`${path} has its discovery where the hastiest consumers look`, async ({ request }) => {
    const page = await (await request.get(path)).text();
    const links = [...page.matchAll(/<link[^<>]+\+oembed[^<>]+>/g)];
    expect(links.map(([link]) => /type="([^"]+)"/.exec(link)?.[1])).toEqual([
      "application/json+oembed",
      "text/xml+oembed",
    ]);
    // Slack reads 32 KB; a style sheet before the links would use them up.
    const end = (links[1]?.index ?? Infinity) + (links[1]?.[0].length ?? 0);
    expect(end).toBeLessThan(Math.min(page.indexOf("</head>"), 32 * 1024));
    expect(page.slice(0, end)).not.toContain("<style");
  });

const endpoint = (baseURL: string | undefined) =>
  `/oembed?url=${encodeURIComponent(`${baseURL ?? ""}/1006/`)}`;

for (const [format, type] of [
  ["json", "application/json; charset=utf-8"],
  ["xml", "text/xml; charset=utf-8"],
] as const)
  test(`the endpoint sends ${format} as ${type}, open to every origin`, async ({
    request,
    baseURL,
  }) => {
    const response = await request.get(`${endpoint(baseURL)}&format=${format}`);
    expect(response.headers()).toMatchObject({
      "content-type": type,
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
    });
  });

test("the endpoint answers 304 to a consumer that has the answer", async ({ request, baseURL }) => {
  const first = await request.get(endpoint(baseURL));
  const etag = first.headers()["etag"] ?? "";
  const again = await request.get(endpoint(baseURL), { headers: { "If-None-Match": etag } });
  expect(again.status()).toBe(304);
  expect(again.headers()).toMatchObject({ etag, "access-control-allow-origin": "*" });
  expect(await again.text()).toBe("");
});

test("the endpoint answers HEAD as GET, without a body", async ({ request, baseURL }) => {
  const [head, get] = [await request.head(endpoint(baseURL)), await request.get(endpoint(baseURL))];
  expect(head.status()).toBe(200);
  expect(head.headers()["etag"]).toBe(get.headers()["etag"]);
  expect(await head.text()).toBe("");
});

test("a page of another site may ask the endpoint with If-None-Match", async ({
  page,
  baseURL,
  openHost,
}) => {
  await openHost("");
  const status = await page.evaluate(
    async (url) => (await fetch(url, { headers: { "If-None-Match": '"x"' } })).status,
    `${baseURL ?? ""}${endpoint(baseURL)}`,
  );
  expect(status).toBe(200);
});

test("the entry for the registry of oembed.com is served", async ({ request, baseURL }) => {
  const response = await request.get("/oembed/provider.yml");
  expect(response.status()).toBe(200);
  expect(await response.text()).toContain(`url: "${baseURL ?? ""}/oembed"`);
});
