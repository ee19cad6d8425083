import { expect, test, type Page } from "playwright/test";
import { readTable, cell } from "../golden/table.ts";

/** Every limit of the table that is kept by hand. */
const limits = readTable("limits.tsv").map((line) => ({
  id: cell(line, "id"),
  seconds: cell(line, "default"),
  kind: cell(line, "limits"),
}));

/** Where the lines of one kind end, in hundredths of the picture, by what each is said to be. */
const endsOf = (page: Page, kind: "Silence" | "Age") =>
  page.getByRole("list", { name: kind }).evaluate((list) => {
    const plot = list.getBoundingClientRect();
    return [...list.querySelectorAll("li")].map((line) => {
      const end = line.querySelector(".line")?.getBoundingClientRect().right ?? 0;
      const words = line.querySelector("b")?.textContent ?? "";
      return [words, Math.round((100 * (end - plot.left)) / plot.width)];
    });
  });

test.describe("the picture of the limits, without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 1280])
    test(`has its lines where their times are, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto("/timeouts/");
      // By hand: 20.257 of the width for each tenfold of a second.
      expect(await endsOf(page, "Silence")).toEqual([
        ["6 s", 16],
        ["20 s", 26],
        ["30 s", 30],
        ["60 s", 36],
        ["100 s", 41],
        ["120 s", 42],
        ["240 s", 48],
        ["300 s", 50],
        ["350 s", 52],
        ["10 min (600 s)", 56],
        ["No limit until you set one", 100],
      ]);
      expect(await endsOf(page, "Age")).toEqual([
        ["30 s", 30],
        ["300 s", 50],
        ["2 h (7200 s)", 78],
        ["4 h (14400 s)", 84],
        ["24 h (86400 s)", 100],
        ["No limit until you set one", 100],
      ]);
    });

  test("leads from each limit, under its own kind, to its row", async ({ page }) => {
    await page.goto("/timeouts/");
    for (const kind of ["Silence", "Age"]) {
      const found = await page
        .getByRole("list", { name: kind })
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      const wanted = limits.filter((limit) => limit.kind === kind).map(({ id }) => `#${id}`);
      expect(found.toSorted()).toEqual(wanted.toSorted());
    }
    await page.getByRole("link", { name: "YARP" }).first().click();
    await expect(page.locator("tr:target")).toContainText("100 s");
  });

  test("has no word below 12 px, and none wider than a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/timeouts/?seconds=61");
    const small = await page.locator("figure.limits").evaluate((figure) =>
      [...figure.querySelectorAll("*")]
        .filter((one) => one.textContent.trim() !== "")
        .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 12)
        .map((one) => one.textContent),
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test("marks a reader's time, with the limits that fit it first", async ({ page }) => {
    await page.goto("/timeouts/");
    await page.getByLabel("It closes after").fill("1m 1s");
    await page.getByRole("button", { name: "Mark it" }).click();
    await expect(page).toHaveURL(/\/timeouts\/\?seconds=1m\+1s$/);
    await expect(page.getByRole("heading", { name: "8 limits fit 61 s" })).toBeVisible();
    await expect(page.locator("figure.limits")).toContainText("yours, 61 s");
    const marked = await page.locator("figure.limits").evaluate((figure) => {
      const plot = figure.querySelector(".plot")?.getBoundingClientRect();
      const mark = figure.querySelector(".your-line")?.getBoundingClientRect();
      return plot && mark && Math.round((100 * (mark.x - plot.x)) / plot.width);
    });
    expect(marked).toBe(36);
    const fitting = limits.filter(({ seconds }) => seconds === "60 s").map(({ id }) => id);
    const rows = await page
      .locator("main tr[id]")
      .evaluateAll((all) => all.map((row) => row.getAttribute("id")));
    expect(rows.slice(0, fitting.length).toSorted()).toEqual(fitting.toSorted());
    expect(rows.toSorted()).toEqual(limits.map(({ id }) => id).toSorted());
    await expect(page.locator("figure.limits .fits")).toHaveText(/^60 s fits 61 s Apache Pekko/);
  });

  test("names what is next to a time that no limit fits", async ({ page }) => {
    await page.goto("/timeouts/?seconds=30+min");
    await expect(page.getByRole("heading", { name: "No limit here fits 1800 s" })).toBeVisible();
    const links = page.locator(".limit-answer").getByRole("link");
    await expect(links).toHaveText([/Idle Connection Timeout/, /Connection duration/]);
  });

  test("says what is wrong with a time, and keeps what was written", async ({ page }) => {
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => dialogs.push(dialog.message()));
    await page.goto(`/timeouts/?seconds=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    const field = page.getByLabel("It closes after");
    await expect(field).toHaveValue('"><img src=x onerror=alert(1)>');
    await expect(field).toHaveAccessibleDescription(/is no time that this page can read/);
    await expect(page.locator("main img, .your-time")).toHaveCount(0);
    await expect(page.locator("main tr[id]")).toHaveCount(limits.length);
    expect(dialogs).toEqual([]);
  });

  test("stands on paper with what was marked, and without its form", async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await page.goto("/timeouts/?seconds=61");
    await expect(page.locator("main form")).toBeHidden();
    await expect(page.getByText("yours, 61 s")).toBeVisible();
    await expect(page.getByText("fits 61 s", { exact: true })).toBeVisible();
    await expect(page.locator("figure.limits li")).toHaveCount(17);
    const width = await page.locator(".limits .fits .line").evaluate((line) => ({
      stroke: getComputedStyle(line).strokeWidth,
      width: line.getBoundingClientRect().width,
    }));
    expect(width.stroke).toBe("2px");
    expect(width.width).toBeGreaterThan(100);
  });

  test("is drawn in the system's colours where those are forced", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto("/timeouts/?seconds=61");
    const colours = await page.locator("figure.limits").evaluate((figure) => {
      const text = getComputedStyle(document.body).color;
      return [".line", ".cut", ".axis"].map((name) => {
        const part = figure.querySelector(name);
        if (part === null) throw new Error(`no ${name}`);
        const { stroke, fill } = getComputedStyle(part);
        return (name === ".axis" ? fill : stroke) === text;
      });
    });
    expect(colours).toEqual([true, true, true]);
    const fits = page.locator("figure.limits .fits");
    expect(await fits.evaluate((line) => getComputedStyle(line).outlineStyle)).toBe("solid");
  });
});
