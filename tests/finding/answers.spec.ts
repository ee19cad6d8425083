import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "playwright/test";
import { findPages } from "#site/lib/find/find-pages.ts";

const asked = "aws load balancer drops after 60s";
const address = (words: string) => `/find?q=${encodeURIComponent(words)}`;

test("a question in words has its answer in its place, and says why", async ({ page }) => {
  await page.goto(address(asked));
  const best = page.locator(".best");
  await expect(best.getByRole("heading")).toContainText("AWS Application Load Balancer");
  await expect(best).toContainText("so the client reports 1006");
  await expect(best.locator(".figure")).toHaveText("60 s");
  await expect(best.locator(".why mark")).toHaveText(["aws", "load balancer", "drops", "60 s"]);
  await expect(best.locator("dt")).toHaveText(["Setting", "Can it be raised?"]);
});

test("it shows how the words were read, each piece once", async ({ page }) => {
  await page.goto(address("nginx flakyflaky 2 minutes 1006"));
  const read = page.locator(".read");
  await expect(read.locator("mark")).toHaveText(["nginx", "2 minutes", "1006"]);
  await expect(read.locator("s")).toHaveText("flakyflaky");
  await expect(read).toContainText("a time, 120 s");
  await expect(read).toContainText("the close code 1006");
});

test("the server lists what the search gives in Node, in its order", async ({ page }) => {
  await page.goto(address(asked));
  const links = page.locator(".best h2 a, .res h3 a");
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(paths.length).toBeGreaterThan(5);
  expect(paths).toEqual(
    findPages(asked)
      .slice(0, paths.length)
      .map(({ path }) => path),
  );
});

test("every question that narrows it leads to a page", async ({ page, request }) => {
  await page.goto(address(asked));
  const links = page.locator(".ask a");
  await expect(links).not.toHaveCount(0);
  for (const path of await links.evaluateAll((all) => all.map((link) => link.getAttribute("href"))))
    expect((await request.get(path ?? "")).status()).toBe(200);
});

test("where nothing fits, it says so, shows the nearest pages, and asks", async ({ page }) => {
  const answer = await page.goto(address("flaky on tuesdays"));
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "No page answers “flaky on tuesdays”",
  );
  await expect(page.getByText("We can’t tell from these words.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Nearest pages" })).toBeVisible();
  await expect(page.locator(".ask dt")).toHaveCount(3);
});

test("of a pasted log the line that says most is looked up, without a script", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address("flaky on tuesdays"));
  await page
    .getByLabel("Have the lines?")
    .fill("GET /health 200\nwebsocket: close 4014: Disallowed intent(s).\nretrying in 5 s");
  await page.locator(".hand").getByRole("button").click();
  await expect(page.locator(".best").getByRole("heading")).toContainText("Discord Gateway: 4014");
  await context.close();
});

for (const colorScheme of ["light", "dark"] as const)
  for (const words of [asked, "flaky on tuesdays"])
    test(`axe finds nothing on the answers to “${words}”, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(address(words));
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });
