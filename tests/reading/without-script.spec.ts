import { expect, test } from "playwright/test";
import { pageKinds } from "#scripts/measure/page-kinds.ts";

const looks = [
  { colorScheme: "light", width: 390 },
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 390 },
  { colorScheme: "dark", width: 1280 },
] as const;

for (const [kind, path] of Object.entries(pageKinds))
  test(`${kind} reads the same without scripts, light and dark, 390 and 1280 px`, async ({
    browser,
  }) => {
    const read = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const texts: string[] = [];
      for (const { colorScheme, width } of looks) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 844 });
        await page.goto(path);
        await page.locator("[data-needs-script]").evaluateAll((enhancements) => {
          enhancements.forEach((one) => {
            one.remove();
          });
        });
        texts.push(await page.locator("body").innerText());
      }
      await context.close();
      return texts;
    };
    const texts = await read(false);
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
    expect(texts).toEqual(await read(true));
  });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the field on the home page leads to a code", async ({ page }) => {
    await page.goto("/");
    await page.getByLabel("Close code, service or log line").fill("1006");
    await page.getByRole("button", { name: "Look it up" }).click();
    await expect(page).toHaveURL("/1006/");
  });

  for (const [typed, path] of [
    ["gooing away", "/find?q=gooing+away"],
    ["closed with code: 1006", "/1006/"],
    ["discord gateway 4004", "/services/discord-gateway/4004/"],
  ] as const)
    test(`the field leads from ${typed} to ${path}`, async ({ page }) => {
      await page.goto("/");
      await page.getByLabel("Close code, service or log line").fill(typed);
      await page.getByRole("button", { name: "Look it up" }).click();
      await expect(page).toHaveURL(path);
    });

  test("the field keeps what it could not read, and says that no page answers it", async ({
    page,
  }) => {
    await page.goto("/");
    await page.getByLabel("Close code, service or log line").fill("<b>wss</b>");
    await page.getByRole("button", { name: "Look it up" }).click();
    await expect(page.getByLabel("Close code, service or log line")).toHaveValue("<b>wss</b>");
    await expect(page.getByText("We can’t tell from these words.")).toBeVisible();
    await expect(page).toHaveTitle(/^No page answers “<b>wss<\/b>”/);
  });

  test("two codes picked in the wrong order are compared in the right one", async ({ page }) => {
    await page.goto("/compare/");
    await page.getByLabel("This code").selectOption("1013");
    await page.getByLabel("with this one").selectOption("1000");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL("/compare/1000-vs-1013/");
  });
});

test("with scripts, a number leads to its page without asking /find", async ({ page }) => {
  await page.route("**/find*", (route) => route.abort());
  await page.goto("/");
  await page.getByLabel("Close code, service or log line").fill(' "1011" ');
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/1011/");
});

test("with scripts, two codes are compared without asking /find", async ({ page }) => {
  await page.route("**/find*", (route) => route.abort());
  await page.goto("/compare/");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL("/compare/1006-vs-1013/");
});
