import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";

const label = "Close code, service or log line";

const asked: readonly (readonly [path: string, words: string, suggestion: string | undefined])[] = [
  ["/91006/", "91006", "/1006/"],
  ["/goin-away", "goin away", "/1001/"],
  ["/services/discord-gatway/", "services discord gatway", "/services/discord-gateway/"],
  ["/situations/idle-timeouts/", "situations idle timeouts", "/situations/idle-timeout/"],
  ["/compare/1006-vs-1006/", "1006 vs 1006", undefined],
  ["/1006/nothing/at/all", "1006 nothing at all", undefined],
  ["/%3Cimg%20src=x%20onerror=alert(1)%3E", "<img src=x onerror=alert(1)>", undefined],
  ["/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E/", '"><script>alert(1)< script>', undefined],
];

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    for (const [path, words, suggestion] of asked)
      test(`${path} is not there: its field holds “${words}”`, async ({ page }) => {
        let alerts = 0;
        page.on("dialog", (dialog) => {
          alerts += 1;
          void dialog.dismiss();
        });
        expect((await page.goto(path))?.status()).toBe(404);
        await expect(page.getByLabel(label)).toHaveValue(words);
        await expect(page.locator("main img, main script[src=x]")).toHaveCount(0);
        const offered = page.locator(".suggestions a");
        if (suggestion === undefined) await expect(offered).toHaveCount(0);
        else
          expect(
            await offered.evaluateAll((all) => all.map((a) => a.getAttribute("href"))),
          ).toContain(suggestion);
        expect(alerts).toBe(0);
      });
  });

test("the page of a static host fills its field from the address, as text", async ({
  page,
  baseURL,
}) => {
  const file = join(process.env["OUT_DIR"] ?? ".test-site", "client", "404.html");
  const body = readFileSync(file, "utf8");
  await page.route(`${baseURL ?? ""}/static/**`, (route) =>
    route.fulfill({ status: 404, contentType: "text/html; charset=utf-8", body }),
  );
  await page.goto("/static/%3Cb%3Egoin-away%3C%2Fb%3E");
  await expect(page.getByLabel(label)).toHaveValue("static <b>goin away< b>");
  await expect(page.getByLabel(label)).toHaveAccessibleName(label);
  await expect(page.locator("main b")).toHaveCount(0);
});
