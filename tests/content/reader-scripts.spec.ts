import { expect, test, type Page } from "playwright/test";
import { messageStacks } from "#data/messages/index.ts";
import { services } from "#data/services/index.ts";

const visibleRows = (page: Page) =>
  page.locator("main section li").filter({ visible: true }).locator("a");

test("the filter of services leaves those with the number, and says how many", async ({ page }) => {
  await page.goto("/services/");
  const field = page.getByLabel("Find a service or a number");
  const status = page.getByRole("search").getByRole("status");
  await expect(status).toHaveText("");
  await field.fill("4004");
  const having = services
    .filter(({ name, codes }) =>
      `${name} ${codes.map(({ code }) => code).join(" ")}`.includes("4004"),
    )
    .map(({ name }) => name);
  expect(having.length).toBeGreaterThan(3);
  await expect(status).toHaveText(`${having.length} of ${services.length}`);
  expect((await visibleRows(page).allTextContents()).toSorted()).toEqual(having.toSorted());
  await field.fill("GATEWAY Voice");
  await expect(visibleRows(page)).toHaveText(["Discord Voice Gateway"]);
  await expect(status).toHaveText(`1 of ${services.length}`);
  await field.fill("xyzzy");
  await expect(status).toHaveText(`0 of ${services.length}`);
  await expect(visibleRows(page)).toHaveCount(0);
  await field.fill("");
  await expect(status).toHaveText("");
  await expect(visibleRows(page)).toHaveCount(services.length);
});

test("the filter of log lines takes words of a line, and Enter searches every page", async ({
  page,
}) => {
  await page.goto("/messages/");
  const field = page.getByLabel("Find a stack or words of a line");
  await field.fill("ping timeout");
  const having = messageStacks.filter(({ name, messages }) => {
    const words = `${name} ${messages.map(({ text }) => text).join(" ")}`.toLowerCase();
    return words.includes("ping") && words.includes("timeout");
  });
  expect(having.length).toBeGreaterThan(1);
  await expect(page.getByRole("search").getByRole("status")).toHaveText(
    `${having.length} of ${messageStacks.length}`,
  );
  await expect(visibleRows(page)).toHaveCount(having.length);
  const asked = page.waitForRequest("**/find?q=ping+timeout");
  await field.press("Enter");
  expect((await asked).isNavigationRequest()).toBe(true);
});

test("the theme is kept under one name, told to other tabs, and given back to the system", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto("/services/");
  await page.goto("/1006/");
  const stored = () => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
  await page.getByLabel("Theme").selectOption("Light");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  expect(await stored()).toEqual({ theme: "light" });
  await expect(other.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(other.getByLabel("Theme")).toHaveValue("light");
  await page.getByLabel("Theme").selectOption("Auto");
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  expect(await stored()).toEqual({});
  await expect(other.locator("html")).not.toHaveAttribute("data-theme");
  await expect(other.getByLabel("Theme")).toHaveValue("");
});

test.describe("copying", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test("every block of code has one button, and each copies its own", async ({ page }) => {
    await page.goto("/compare/1006-vs-1013/");
    const blocks = page.locator("pre");
    const all = await blocks.count();
    expect(all).toBeGreaterThan(8);
    await expect(page.getByRole("button", { name: "Copy", includeHidden: true })).toHaveCount(all);
    await page.locator("details").evaluateAll((parts) => {
      for (const part of parts) part.setAttribute("open", "");
    });
    const texts = await page.locator("pre code").allTextContents();
    for (const index of [0, 1, all - 1]) {
      const button = page.getByRole("button", { name: "Copy", exact: true }).nth(index);
      await button.click();
      await expect.poll(() => clipboard(page)).toBe(texts[index]);
      await expect(button).toBeVisible();
      await expect(page.getByRole("button", { name: "Copied" })).toHaveCount(0);
    }
  });

  test("a ticket gets the part before the first section, and the address of the page", async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto("/situations/idle-timeout/");
    const markdown = await (await request.get("/situations/idle-timeout.md")).text();
    await page.getByRole("button", { name: "Copy for a ticket" }).click();
    const [head = ""] = markdown.split("\n## ");
    expect(head).toContain("# It was quiet for too long");
    await expect
      .poll(() => clipboard(page))
      .toBe(`${head.trim()}\n\n${baseURL ?? ""}/situations/idle-timeout/\n`);
  });
});

test("the suggestions are counted, go round with the arrows, and open where they say", async ({
  page,
}) => {
  await page.goto("/");
  const field = page.getByRole("combobox", { name: "Close code, service or log line" });
  const options = page.getByRole("listbox").getByRole("option");
  await field.fill("timeout");
  await expect(options).toHaveCount(7);
  await expect(page.getByRole("status")).toHaveText(
    "7 suggestions. Press the down arrow to choose one.",
  );
  await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toHaveCount(0);
  await field.press("ArrowUp");
  await expect(options.nth(6)).toHaveAttribute("aria-selected", "true");
  await field.press("ArrowDown");
  await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toHaveCount(0);
  await expect(field).not.toHaveAttribute("aria-activedescendant");
  await field.press("Escape");
  await field.press("Alt+ArrowDown");
  await expect(options).toHaveCount(7);
  await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toHaveCount(0);
  await field.fill("discord 4004");
  await expect(options.first()).toContainText("Discord Gateway: 4004 Authentication failed");
  await expect(options.first()).toContainText("Discord did not accept the token");
  await options.first().click();
  await expect(page).toHaveURL("/services/discord-gateway/4004/");
});

test("a line that fits is pasted as it is, into what is selected", async ({ page }) => {
  await page.goto("/");
  const field = page.getByRole("combobox", { name: "Close code, service or log line" });
  await field.fill("old words here");
  await expect(
    page.getByRole("listbox").getByRole("option").or(page.getByText("Nothing fits")).first(),
  ).toBeVisible();
  await field.evaluate((element) => {
    if (element instanceof HTMLInputElement) element.setSelectionRange(0, 9);
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "GET / 200\nwebsocket: close 1006 (abnormal closure): x\n");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  });
  await expect(field).toHaveValue("websocket: close 1006 (abnormal closure): x here");
});

test("the builder says its size, shows the badge of a code, and none for a comparison", async ({
  page,
}) => {
  await page.goto("/embed/?what=1011&size=large");
  const result = page.getByRole("region", { name: "Preview and snippets" });
  const frame = result.locator("iframe");
  const badge = result.getByRole("img");
  await expect(frame).toHaveAttribute("title", "WebSocket close code 1011 Internal Error");
  const height = (await frame.getAttribute("height")) ?? "";
  await expect(result.getByText(`640 × ${height}`)).toBeVisible();
  await expect(badge).toHaveAttribute("src", "/badge/1011.svg");
  await expect(badge).toHaveAttribute("alt", "Badge: 1011 Internal Error");
  await expect(badge).toHaveAttribute("height", "20");
  const plain = result.getByRole("link", { name: "The card as plain HTML, with no request" });
  await expect(plain).toHaveAttribute("href", "/card/1011.html");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(3);
  await expect(page.getByRole("radio", { name: "Large" })).toBeChecked();
  await page.getByLabel("Code, comparison or situation").fill("1006 vs 1013");
  await expect(frame).toHaveAttribute("src", /\/embed\/compare\/1006-vs-1013\/$/);
  await expect(badge).toHaveCount(0);
  await expect(plain).toHaveAttribute("href", "/card/compare/1006-vs-1013.html");
  await page.getByLabel("Code, comparison or situation").fill("xyzzy");
  await expect(result.getByText("“xyzzy” has no card.")).toBeVisible();
  await expect(frame).toHaveCount(0);
});
