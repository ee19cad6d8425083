import { expect, test } from "playwright/test";

test("the snippets follow the form as it changes", async ({ page }) => {
  await page.goto("/embed/");
  await page.getByRole("textbox").fill("discord 4004");
  await page.getByRole("radio", { name: "Dark" }).check();
  const html = page.locator(".snippet", { hasText: "Custom element" }).locator("code");
  await expect(html).toContainText('<ws-code service="discord-gateway" code="4004" theme="dark">');
  await expect(page.locator("#result iframe")).toHaveAttribute("src", /4004\/\?theme=dark$/);
  await expect(page.locator(".snippet").first().getByRole("button")).toHaveText("Copy");
});

test("a wrong code is said, and what was typed stays", async ({ page }) => {
  const answer = await page.goto(`/embed/?what=${encodeURIComponent("<img src=x>")}`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("textbox")).toHaveValue("<img src=x>");
  await expect(page.locator("#result")).toContainText("“<img src=x>” has no card.");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the form answers with the preview and the snippets", async ({ page }) => {
    await page.goto("/embed/");
    await page.getByRole("textbox").fill("1006 vs 1013");
    await page.getByRole("radio", { name: "Large" }).check();
    await page.getByRole("button", { name: "Update preview" }).click();
    await expect(page.locator("#result iframe")).toHaveAttribute("width", "640");
    await expect(page.getByRole("radio", { name: "Large" })).toBeChecked();
  });
});

test("the preview shows the card at its whole height", async ({ page }) => {
  await page.goto("/embed/?what=1006");
  const frame = page.locator("#result iframe");
  const given = await frame.evaluate((element) => element.clientHeight);
  const needed = await page
    .frameLocator("#result iframe")
    .locator("main")
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  expect(given - needed).toBeGreaterThanOrEqual(0);
  expect(given - needed).toBeLessThanOrEqual(24);
});

test("the search field has its own card, and no code to write", async ({ page }) => {
  await page.goto("/embed/");
  await page.getByText("Search field", { exact: true }).click();
  await expect(page.locator("#result iframe")).toHaveAttribute("src", /\/embed\/find\/$/);
  await expect(page.getByRole("textbox")).toBeHidden();
  await expect(page.locator(".snippet", { hasText: "Script tag" })).toHaveCount(0);
});

test("the chosen one is seen in forced colours too", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/embed/?theme=dark");
  const looks = (name: string) =>
    page
      .locator("label", { has: page.getByRole("radio", { name }) })
      .evaluate((label) => getComputedStyle(label).backgroundColor);
  expect(await looks("dark")).not.toBe(await looks("sepia"));
});

for (const path of ["/1006/", "/compare/1006-vs-1013/", "/situations/idle-timeout/"])
  test(`the embed box of ${path} fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${path}#embed`);
    await page.locator("#embed summary").click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const gaps = await page.locator("#embed .snippet").evaluateAll((snippets) =>
      snippets.map((snippet) => {
        const name = document.createRange();
        name.selectNodeContents(snippet.querySelector("h3") ?? snippet);
        const copy = snippet.querySelector("button")?.getBoundingClientRect();
        return (copy?.left ?? 0) - name.getBoundingClientRect().right;
      }),
    );
    expect(gaps.length).toBeGreaterThan(8);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
  });
