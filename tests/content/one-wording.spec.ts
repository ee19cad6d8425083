import { expect, type APIRequestContext, type Page } from "playwright/test";
import { closeCodes } from "#data/codes/index.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { plainText } from "#data/text/text.ts";
import { test } from "../support/embeds/host-site.ts";

/** All text that a reader gets from a page, its white space folded. */
const textOf = async (page: Page, path: string): Promise<string> => {
  await page.goto(path);
  return (await page.locator("main").innerText()).replace(/\s+/g, " ");
};

const json = async (request: APIRequestContext, path: string): Promise<Record<string, unknown>> =>
  (await (await request.get(path)).json()) as Record<string, unknown>;

for (const { code } of closeCodes) {
  const words = describeCloseCode(code);
  const heading = words.heading;
  const answer = plainText(words.answer);
  const advice = plainText(words.reconnect.text);
  const verdict = words.reconnect.verdict;

  test(`${heading}: the page says heading, answer and advice`, async ({ page }) => {
    const text = await textOf(page, words.path);
    for (const said of [heading, answer, verdict, advice]) expect(text).toContain(said);
  });

  test(`${heading}: the wide card says heading, answer and advice`, async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 500 });
    const text = await textOf(page, `/embed${words.path}`);
    for (const said of [heading, answer, verdict, advice]) expect(text).toContain(said);
  });

  test(`${heading}: oEmbed, badge and llms.txt say the heading`, async ({ request, baseURL }) => {
    const page = `${baseURL ?? ""}${words.path}`;
    expect(await json(request, `/oembed?url=${encodeURIComponent(page)}`)).toMatchObject({
      title: heading,
    });
    const xml = await request.get(`/oembed?format=xml&url=${encodeURIComponent(page)}`);
    expect(await xml.text()).toContain(`<title>${heading}</title>`);
    expect(await (await request.get(`/badge/${code}.svg`)).text()).toContain(
      `<title>WebSocket: ${heading}</title>`,
    );
    const llms = await (await request.get("/llms.txt")).text();
    for (const said of [heading, answer, verdict, advice]) expect(llms).toContain(said);
  });

  test(`${heading}: the JSON says heading, answer and advice`, async ({ request }) => {
    expect(await json(request, `/api/v1/codes/${code}.json`)).toMatchObject({
      code,
      heading,
      answer: words.answer,
      reconnect: { verdict, text: words.reconnect.text },
    });
  });

  test(`${heading}: the element says heading, answer and advice`, async ({
    page,
    baseURL,
    openHost,
  }) => {
    await openHost(
      `<ws-code code="${code}"></ws-code><script type="module" src="${baseURL ?? ""}/ws-code.js"></script>`,
    );
    const card = page.locator("ws-code article");
    await expect(card).toBeVisible();
    const text = (await card.innerText()).replace(/\s+/g, " ");
    for (const said of [heading, answer, verdict, advice]) expect(text).toContain(said);
  });
}
