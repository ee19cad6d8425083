import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page, type Request } from "playwright/test";
import { quoted } from "#data/text/quoted.ts";

const fieldOf = (page: Page) => page.getByRole("combobox", { name: "Close code" });
const optionsOf = (page: Page) => page.getByRole("listbox").getByRole("option");

test("the field leads to a page by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  while (!(await fieldOf(page).evaluate((field) => field === document.activeElement)))
    await page.keyboard.press("Tab");
  await page.keyboard.type("discrod 4004");
  await expect(optionsOf(page).first()).toContainText("Discord Gateway: 4004");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const second = await optionsOf(page).nth(1).getAttribute("id");
  await expect(fieldOf(page)).toHaveAttribute("aria-activedescendant", second ?? "");
  await expect(optionsOf(page).nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/services/discord-gateway/4004/");
});

test("a screen reader is told what the field is, what is open and how much there is", async ({
  page,
}) => {
  await page.goto("/");
  const field = fieldOf(page);
  await expect(field).toHaveAttribute("aria-autocomplete", "list");
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await field.fill("idle timeout");
  await expect(field).toHaveAttribute("aria-expanded", "true");
  const list = page.getByRole("listbox", { name: "Suggestions" });
  await expect(field).toHaveAttribute("aria-controls", (await list.getAttribute("id")) ?? "");
  await expect(page.getByRole("status")).toHaveText(/^\d+ suggestions?\. /);
  await expect(field).not.toHaveAttribute("aria-activedescendant");
});

test("Escape closes the list and keeps the text; an arrow opens it again", async ({ page }) => {
  await page.goto("/");
  await fieldOf(page).pressSequentially("nginx");
  await expect(optionsOf(page).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(fieldOf(page)).toHaveAttribute("aria-expanded", "false");
  await expect(fieldOf(page)).toHaveValue("nginx");
  await page.keyboard.press("ArrowDown");
  await expect(optionsOf(page).first()).toHaveAttribute("aria-selected", "true");
});

test("Home and End move in the text while the list is open", async ({ page }) => {
  await page.goto("/");
  await fieldOf(page).pressSequentially("timeout");
  await expect(optionsOf(page).first()).toBeVisible();
  await page.keyboard.press("Home");
  await page.keyboard.type("idle ");
  await page.keyboard.press("End");
  await page.keyboard.type("s");
  await expect(fieldOf(page)).toHaveValue("idle timeouts");
});

test("the list closes when the focus leaves the field", async ({ page }) => {
  await page.goto("/");
  await fieldOf(page).fill("1006");
  await expect(optionsOf(page).first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("listbox")).toBeHidden();
});

test("a tap on a suggestion leads to its page", async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto("/");
  await fieldOf(page).fill("gooing away");
  const first = optionsOf(page).first();
  await expect(first).toContainText("1001 Going Away");
  expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await first.tap();
  await expect(page).toHaveURL("/1001/");
  await context.close();
});

for (const [typed, path] of [
  ["closed with code: 1006", "/1006/"],
  ["discord gateway 4004", "/services/discord-gateway/4004/"],
  ["1001 vs 1012", "/compare/1001-vs-1012/"],
] as const)
  test(`with scripts, Enter on ${typed} leads to ${path} without asking /find`, async ({
    page,
  }) => {
    await page.route("**/find*", (route) => route.abort());
    await page.goto("/");
    await fieldOf(page).fill(typed);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(path);
  });

test("where nothing can be loaded, the field submits as without a script", async ({ page }) => {
  await page.route("**/_astro/suggestions*", (route) => route.abort());
  await page.goto("/");
  await fieldOf(page).fill("discord 4004");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/find?q=discord+4004");
  await expect(page.getByRole("link", { name: "Discord Gateway: 4004" }).first()).toBeVisible();
});

test("what is no exact name leads to the list of answers, with the best first", async ({
  page,
}) => {
  await page.goto("/");
  await fieldOf(page).fill("discord 4004");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/find?q=discord+4004");
  await expect(page.locator(".best").getByRole("link")).toHaveText(
    "Discord Gateway: 4004 Authentication failed",
  );
});

const hostile = '<img src=x onerror="window.hit=1"> " onfocus=alert(1) ‮</script>';

test("what is typed stays text", async ({ page }) => {
  await page.goto("/");
  await fieldOf(page).fill("<xyzzyq>");
  await expect(page.getByText(`Nothing fits “<xyzzyq>”`).first()).toBeVisible();
  await expect(page.getByRole("status")).toContainText("<xyzzyq>");
  await fieldOf(page).fill(hostile);
  await expect(page.locator("main img")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/find\?q=/);
  await expect(fieldOf(page)).toHaveValue(hostile);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(quoted(hostile));
  expect(await page.evaluate(() => "hit" in window)).toBe(false);
});

/** Pastes a text as the clipboard does. */
const paste = (page: Page, text: string) =>
  fieldOf(page).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  }, text);

test("of a pasted log the line that says most stands in the field", async ({ page }) => {
  await page.goto("/");
  const line = "websocket: close 1006 (abnormal closure): unexpected EOF";
  await paste(page, `${"GET /health 200\n".repeat(600_000)}${line}\nretrying`);
  await expect(fieldOf(page)).toHaveValue(line);
  await expect(optionsOf(page).first()).toContainText("1006 Abnormal Closure");
  await expect(optionsOf(page).nth(1)).toContainText("gorilla/websocket");
});

for (const colorScheme of ["light", "dark"] as const)
  for (const typed of ["discord 4004", "xyzzy plugh"])
    test(`axe finds nothing with the suggestions for ${typed} open, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto("/");
      await fieldOf(page).fill(typed);
      await expect(page.locator(".suggestions")).toBeVisible();
      await page.keyboard.press("ArrowDown");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });

test("the suggestions are no wider than a window of 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/");
  await fieldOf(page).fill("close 1006 (abnormal closure): unexpected EOF");
  await expect(optionsOf(page).first()).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

/** What the first view of a page transfers, in bytes, and the paths that it asks for. */
async function firstViewOf(page: Page, path: string) {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  await page.goto(path, { waitUntil: "networkidle" });
  return Promise.all(
    requests.map(async (request) => {
      const { responseBodySize: bytes } = await request.sizes();
      return { path: new URL(request.url()).pathname, bytes };
    }),
  );
}

test("the first view of the home page is at most 20 KB, and holds no suggestion", async ({
  page,
}) => {
  const loaded = await firstViewOf(page, "/");
  expect(loaded.map(({ path }) => path)).toContain("/");
  expect(loaded.filter(({ path }) => /suggestions|search/.test(path))).toEqual([]);
  const bytes = loaded.reduce((sum, one) => sum + one.bytes, 0);
  // The page alone is more than a tenth of that: nothing was missed.
  expect(bytes).toBeGreaterThan(2 * 1024);
  expect(bytes).toBeLessThanOrEqual(20 * 1024);
});

test("a code page loads nothing for the field", async ({ page }) => {
  const loaded = await firstViewOf(page, "/1006/");
  expect(loaded.map(({ path }) => path)).toContain("/1006/");
  expect(loaded.filter(({ path }) => /suggestions|search|FindForm/.test(path))).toEqual([]);
});
