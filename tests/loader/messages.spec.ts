import { expect, type Page } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";
import { countMessages, messagesOf, sayFromFrame } from "../support/embeds/speaking-frame.ts";

test.describe.configure({ timeout: 180_000 });

/** A frame of a third page, beside the card: it can say whatever it likes to the page around both. */
const otherFrame = `<iframe name="other" srcdoc="<p>another frame</p>"></iframe>`;

const placeholder = (code: string, height: number) =>
  `<div data-ws-code="${code}" data-ws-height="${height}"><a href="/x">the link of ${code}</a></div>`;

const script = (origin: string) => `<script src="${origin}/embed.js"></script>`;

/** A card that says nothing of its own, so that a test can speak for it. */
const silence = (page: Page) =>
  page.route("**/embed/1006/*", (route) =>
    route.fulfill({ contentType: "text/html", body: `<h1>silent</h1>` }),
  );

const cardFrame = (page: Page) => page.locator("div[data-ws-code] iframe");

const heightOf = async (page: Page) => (await cardFrame(page).first().boundingBox())?.height;

/** Waits until the page got a message, which is after all those that were sent before it. */
const until = (page: Page, mark: string) => expect.poll(() => messagesOf(page)).toContain(mark);

/** What the card of 1006 says, in the frame that the script tag made for it. */
async function sayAsCard(page: Page, messages: readonly unknown[]): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes("/embed/1006/"));
  if (frame === undefined) throw new Error("The page has no card.");
  await frame.evaluate((all) => {
    for (const message of all) parent.postMessage(message, "*");
  }, messages);
}

test("another frame cannot set the height of a card", async ({ page, origin, openHost }) => {
  await countMessages(page);
  await openHost(otherFrame + placeholder("1006", 900) + script(origin));
  await expect(page.getByText("the link of 1006")).toBeHidden();
  await expect.poll(() => heightOf(page)).toBeLessThan(900);
  const before = await heightOf(page);
  await sayFromFrame(page, "other", [{ type: "ws-code:height", height: 1999 }, "the other spoke"]);
  await until(page, "the other spoke");
  expect(await heightOf(page)).toBe(before);
});

test("another frame cannot show a card that has said nothing", async ({
  page,
  origin,
  openHost,
}) => {
  await silence(page);
  await countMessages(page);
  await openHost(otherFrame + placeholder("1006", 300) + script(origin));
  await expect(page.frameLocator("div iframe").getByText("silent")).toBeAttached();
  await sayFromFrame(page, "other", [{ type: "ws-code:height", height: 500 }, "the other spoke"]);
  await until(page, "the other spoke");
  await expect(cardFrame(page)).toBeHidden();
  await expect(page.getByText("the link of 1006")).toBeVisible();
});

/** What a card may say that is no height: of another type, or no whole number. */
const noHeights = [
  null,
  "ws-code:height",
  500,
  [],
  {},
  { type: "ws-code:height" },
  { type: "ws-code:height", height: "500" },
  { type: "ws-code:height", height: NaN },
  { type: "ws-code:height", height: Infinity },
  { type: "ws-code:height", height: 500.5 },
  { type: "ws-code:height", height: null },
  { type: "ws-code:height", height: [500] },
  { type: "ws-code:theme", height: 500 },
  { type: "height", height: 500 },
  { sentinel: "amp", type: "embed-size", height: 500 },
  JSON.stringify({ type: "ws-code:height", height: 500 }),
];

test("what a card says that is no height leaves its link in place", async ({
  page,
  origin,
  openHost,
}) => {
  await silence(page);
  await countMessages(page);
  await openHost(placeholder("1006", 300) + script(origin));
  await expect(page.frameLocator("div iframe").getByText("silent")).toBeAttached();
  await sayAsCard(page, [...noHeights, "the card spoke"]);
  await until(page, "the card spoke");
  expect(await messagesOf(page)).toHaveLength(noHeights.length + 1);
  await expect(cardFrame(page)).toBeHidden();
  await expect(page.getByText("the link of 1006")).toBeVisible();
});

/** A height that a card tells, and the one that its frame gets. */
const bounds = [
  { told: 500, got: 500 },
  { told: 39, got: 40 },
  { told: 0, got: 40 },
  { told: -5, got: 40 },
  { told: 1999, got: 1999 },
  { told: 2001, got: 2000 },
  { told: 9_007_199_254_740_991, got: 2000 },
];

test("a frame is never lower than 40 px or higher than 2000, whatever its card tells", async ({
  page,
  origin,
  openHost,
}) => {
  await silence(page);
  await openHost(placeholder("1006", 300) + script(origin));
  await expect(page.frameLocator("div iframe").getByText("silent")).toBeAttached();
  for (const { told, got } of bounds) {
    await sayAsCard(page, [{ type: "ws-code:height", height: told }]);
    await expect.poll(() => heightOf(page)).toBe(got);
  }
  await expect(cardFrame(page)).toBeVisible();
  await expect(page.getByText("the link of 1006")).toBeHidden();
});

/** A frame of 300 px stays as it is where the card needs a line less, and follows otherwise. */
const spares = [
  { told: 300, got: 300 },
  { told: 290, got: 300 },
  { told: 276, got: 300 },
  { told: 275, got: 275 },
  { told: 276, got: 276 },
];

test("a frame that is a line too tall stays as it is, and one that is taller shrinks", async ({
  page,
  origin,
  openHost,
}) => {
  await silence(page);
  await countMessages(page);
  await openHost(placeholder("1006", 300) + script(origin));
  await expect(page.frameLocator("div iframe").getByText("silent")).toBeAttached();
  for (const [index, { told, got }] of spares.entries()) {
    await sayAsCard(page, [{ type: "ws-code:height", height: told }, `told ${index}`]);
    await until(page, `told ${index}`);
    expect([told, await heightOf(page)]).toEqual([told, got]);
  }
});

test("each of several cards gets its own height, and no other's", async ({
  page,
  origin,
  openHost,
}) => {
  await silence(page);
  const more = `<div data-ws-code="1000" data-ws-height="700"></div>`;
  await openHost(
    `<main style="width:420px">${placeholder("1006", 300)}${more}</main>${script(origin)}`,
  );
  const [first, second] = [cardFrame(page).nth(0), cardFrame(page).nth(1)];
  const height = async (frame: typeof first) => (await frame.boundingBox())?.height;
  await expect.poll(() => height(second)).toBeLessThan(300);
  const before = await height(second);
  await sayAsCard(page, [{ type: "ws-code:height", height: 512 }]);
  await expect.poll(() => height(first)).toBe(512);
  expect(await height(second)).toBe(before);
});
