import { expect, type Page } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";
import { embedCases } from "../support/embeds/embed-cases.ts";
import { namedBy } from "../support/embeds/expected-snippets.ts";
import { countMessages, messagesOf } from "../support/embeds/speaking-frame.ts";

const attributesOf = (path: string) =>
  namedBy(path)
    .map(([name, value]) => `data-ws-${name}="${value}"`)
    .join(" ");

const script = (origin: string) => `<script src="${origin}/embed.js"></script>`;

const set = (page: Page, values: Readonly<Record<string, string>>) =>
  page.locator("div").evaluate((host, all) => {
    for (const [name, value] of Object.entries(all)) host.setAttribute(name, value);
  }, values);

const sources = (page: Page) =>
  page.locator("iframe").evaluateAll((all) => all.map((frame) => (frame as HTMLIFrameElement).src));

test.use({ viewport: { width: 800, height: 3000 } });
test.describe.configure({ timeout: 180_000 });

test("every kind of placeholder shows its own card, named as its link is", async ({
  page,
  origin,
  openHost,
}) => {
  const hosts = embedCases.map(
    ({ path, heading }) => `<div ${attributesOf(path)}><a href="/x"> ${heading} </a></div>`,
  );
  await openHost(hosts.join("") + script(origin));
  await expect
    .poll(() => sources(page))
    .toEqual(embedCases.map(({ path }) => `${origin}/embed${path}?theme=auto`));
  const named = await page
    .locator("iframe")
    .evaluateAll((all) =>
      all.map((frame) => [frame.getAttribute("title"), frame.getAttribute("loading")]),
    );
  expect(named).toEqual(embedCases.map(({ heading }) => [heading, "lazy"]));
  for (const [index, { cardHeading }] of embedCases.entries())
    await expect(
      page.locator("iframe").nth(index).contentFrame().getByRole("heading", { level: 1 }),
    ).toHaveText(cardHeading);
  for (const link of await page.locator("div > a").all()) await expect(link).toBeHidden();
});

test("a frame without a link to be named after is called WebSocket", async ({
  page,
  origin,
  openHost,
}) => {
  await openHost(`<div data-ws-code="1006"></div>${script(origin)}`);
  await expect(page.locator("iframe")).toHaveAttribute("title", "WebSocket");
});

/** What names no card: the placeholder keeps what stands in it. */
const wrong = [
  `data-ws-code="javascript:1"`,
  `data-ws-code="../find"`,
  `data-ws-code="1006?theme=dark"`,
  `data-ws-code="1006/#"`,
  `data-ws-code="-1"`,
  `data-ws-code="1e3"`,
  `data-ws-code="//evil.example"`,
  `data-ws-code="1006" data-ws-service="../compare"`,
  `data-ws-code="1006" data-ws-service="Discord Gateway"`,
  `data-ws-compare="../../oembed"`,
  `data-ws-compare="1006 vs 1013"`,
  `data-ws-situation="idle_timeout"`,
  `data-ws-situation="<b>"`,
];

test("a placeholder that names no card keeps its link, beside one that names one", async ({
  page,
  origin,
  openHost,
}) => {
  const hosts = wrong.map((attributes) => `<div ${attributes}><a href="/x">kept</a></div>`);
  const other = `<p data-ws-code="1006">a paragraph</p><div data-ws-theme="dark">a theme</div>`;
  await openHost(
    `${hosts.join("")}${other}<div data-ws-code="1000"><a href="/x">shown</a></div>${script(origin)}`,
  );
  await expect(page.getByText("shown")).toBeHidden();
  expect(await sources(page)).toEqual([`${origin}/embed/1000/?theme=auto`]);
  await expect(page.getByText("kept")).toHaveCount(wrong.length);
  for (const link of await page.getByText("kept").all()) await expect(link).toBeVisible();
  await expect(page.getByText("a paragraph")).toBeVisible();
  await expect(page.getByText("a theme")).toBeVisible();
});

test("a placeholder follows each attribute that names its card", async ({
  page,
  origin,
  openHost,
}) => {
  await openHost(`<div data-ws-code="4004"><a href="/x">the link</a></div>${script(origin)}`);
  const steps = [
    [{ "data-ws-service": "discord-gateway" }, "services/discord-gateway/4004/"],
    [{ "data-ws-service": "" }, "4004/"],
    [{ "data-ws-situation": "idle-timeout" }, "situations/idle-timeout/"],
    [{ "data-ws-compare": "1006-vs-1013" }, "compare/1006-vs-1013/"],
    [{ "data-ws-compare": "", "data-ws-situation": "" }, "4004/"],
  ] as const;
  for (const [values, path] of steps) {
    await set(page, values);
    await expect.poll(() => sources(page)).toEqual([`${origin}/embed/${path}?theme=auto`]);
    await expect(page.getByText("the link")).toBeHidden();
  }
});

test("a placeholder of a code may become one of a comparison alone", async ({
  page,
  origin,
  openHost,
}) => {
  await openHost(`<div data-ws-code="1006"><a href="/x">the link</a></div>${script(origin)}`);
  await expect(page.getByText("the link")).toBeHidden();
  await page.locator("div").evaluate((host) => {
    host.setAttribute("data-ws-compare", "1006-vs-1013");
    host.removeAttribute("data-ws-code");
  });
  await expect
    .poll(() => sources(page))
    .toEqual([`${origin}/embed/compare/1006-vs-1013/?theme=auto`]);
});

for (const theme of ["light", "dark", "sepia"])
  test(`a card has from its first paint on the theme ${theme} that its placeholder asks for`, async ({
    page,
    origin,
    openHost,
  }) => {
    await openHost(`<div data-ws-code="1006" data-ws-theme="${theme}"></div>${script(origin)}`);
    await expect.poll(() => sources(page)).toEqual([`${origin}/embed/1006/?theme=${theme}`]);
    await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-theme", theme);
  });

/** Widths of a placeholder, and what is reserved in each for `100 300:200 500:350`. */
const reserved = [
  { width: 299, height: 100 },
  { width: 300, height: 200 },
  { width: 499, height: 200 },
  { width: 500, height: 350 },
  { width: 700, height: 350 },
];

test("a placeholder reserves the height of the last step that is not wider than it is", async ({
  page,
  origin,
  openHost,
}) => {
  // So far down that no card is loaded: the room for it stays.
  const above = `<svg width="1" height="20000"></svg>`;
  const hosts = reserved.map(
    ({ width }) =>
      `<section style="width:${width}px"><div data-ws-code="1006" data-ws-height="100 300:200 500:350"></div></section>`,
  );
  await openHost(`${above}${hosts.join("")}<div data-ws-code="1006"></div>${script(origin)}`);
  const heights = () =>
    page.locator("iframe").evaluateAll((all) => all.map((frame) => frame.clientHeight));
  await expect.poll(heights).toEqual([...reserved.map(({ height }) => height), 280]);
  const rooms = await page
    .locator("div")
    .evaluateAll((all) => all.map((host) => host.clientHeight));
  expect(rooms).toEqual([...reserved.map(({ height }) => height), 280]);
});

test("a script tag that is there twice makes one frame of each placeholder, and tells it its theme", async ({
  page,
  origin,
  openHost,
}) => {
  await countMessages(page);
  const cards: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/embed/1006/")) cards.push(request.url());
  });
  await openHost(
    `${script(origin)}<div data-ws-code="1006" data-ws-theme="dark"></div>${script(origin)}`,
  );
  await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-theme", "dark");
  await expect.poll(async () => (await messagesOf(page)).length).toBeGreaterThan(0);
  await expect(page.locator("iframe")).toHaveCount(1);
  expect(cards).toEqual([`${origin}/embed/1006/?theme=dark`]);
});

test("a card stays the one that it is while the page changes around it", async ({
  page,
  origin,
  openHost,
}) => {
  await openHost(`<div data-ws-code="1006"></div>${script(origin)}`);
  const heading = (index: number) =>
    page.locator("iframe").nth(index).contentFrame().getByRole("heading", { level: 1 });
  await expect(heading(0)).toHaveText("1006 Abnormal Closure");
  const first = await page.locator("iframe").elementHandle();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML("beforeend", '<div data-ws-code="1000"></div>');
  });
  await expect(page.locator("iframe")).toHaveCount(2);
  await expect(heading(1)).toHaveText("1000 Normal Closure");
  expect(await first.evaluate((frame) => frame.isConnected)).toBe(true);
});

test("a placeholder that is moved has one frame, which shows its card again", async ({
  page,
  origin,
  openHost,
}) => {
  await openHost(
    `<div data-ws-code="1006"><a href="/x">the link</a></div><main></main>${script(origin)}`,
  );
  await expect(page.getByText("the link")).toBeHidden();
  await page.evaluate(() => {
    const host = document.querySelector("div");
    if (host) document.querySelector("main")?.append(host);
  });
  const heading = page.locator("main").frameLocator("iframe").getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("1006 Abnormal Closure");
  await expect(page.locator("iframe")).toHaveCount(1);
});
