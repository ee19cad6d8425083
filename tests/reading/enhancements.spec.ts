import { expect, test, type Page } from "playwright/test";

const paper = (page: Page) =>
  page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);

test.describe("the theme switch", () => {
  test.use({ colorScheme: "light" });

  test("turns the page dark without a reload, and back to the system's", async ({ page }) => {
    await page.goto("/1006/");
    const light = await paper(page);
    await page.getByLabel("Theme").selectOption("Dark");
    await expect.poll(() => paper(page)).not.toBe(light);
    await page.getByLabel("Theme").selectOption("Auto");
    await expect.poll(() => paper(page)).toBe(light);
  });

  test("is applied to the next page before its body is there", async ({ page }) => {
    await page.goto("/1006/");
    await page.getByLabel("Theme").selectOption("Dark");
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector("body")) return;
        sessionStorage.setItem("at first", document.documentElement.dataset["theme"] ?? "none");
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto("/services/");
    expect(await page.evaluate(() => sessionStorage.getItem("at first"))).toBe("dark");
    await expect(page.getByLabel("Theme")).toHaveValue("dark");
  });

  test("takes no stored word but light and dark", async ({ page }) => {
    await page.goto("/1006/");
    await page.evaluate(() => {
      localStorage.setItem("theme", "sepia] {} ");
    });
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-script");
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  });

  // A page that comes slowly is painted before they are all there, and its navigation would move.
  test("is as wide before its options have arrived", async ({ page }) => {
    await page.goto("/1006/");
    const widths = await page.getByLabel("Theme").evaluate((choice) => {
      const whole = choice.getBoundingClientRect().width;
      choice.replaceChildren();
      return [choice.getBoundingClientRect().width, whole];
    });
    expect(widths[0]).toBe(widths[1]);
    expect(widths[0]).toBeGreaterThan(0);
  });
});

test.describe("a copy button", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test("copies its snippet to the letter", async ({ page }) => {
    await page.goto("/1006/");
    const snippet = page.locator(".snippet", { hasText: "GitHub README" });
    await snippet.getByRole("button", { name: "Copy" }).click();
    await expect(snippet.getByRole("button", { name: "Copied" })).toBeVisible();
    expect(await clipboard(page)).toBe(await snippet.locator("code").textContent());
  });

  test("copies the fix of a stack, and not its own label", async ({ page }) => {
    await page.goto("/1006/");
    const fix = page.locator("#fix pre").first();
    await fix.getByRole("button", { name: "Copy" }).click();
    await expect(fix.getByRole("button", { name: "Copied" })).toBeVisible();
    expect(await clipboard(page)).toBe(await fix.locator("code").textContent());
  });

  test("copies the answer of a page as Markdown, with its address", async ({ page, baseURL }) => {
    await page.goto("/1006/");
    await page.getByRole("button", { name: "Copy for a ticket" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    const text = await clipboard(page);
    expect(text).toMatch(/^# 1006 Abnormal Closure\n/);
    expect(text).toContain("Should I reconnect?");
    expect(text).toMatch(new RegExp(`\n${baseURL}/1006/\n$`));
    expect(text).not.toContain("\n## ");
  });
});

test("a copy that fails says what to do instead", async ({ page }) => {
  await page.route("**/1006.md", (route) => route.abort());
  await page.goto("/1006/");
  await page.getByRole("button", { name: "Copy for a ticket" }).click();
  await expect(page.getByRole("button", { name: "Not copied: open the Markdown" })).toBeVisible();
});
