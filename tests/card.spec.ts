import { expect, request as requests } from "playwright/test";
import { test } from "./host-site.ts";

const themes = ["light", "dark", "sepia"];

const addresses = [
  "/embed/1006/",
  "/embed/4004/",
  "/embed/services/discord-gateway/4004/",
  "/embed/compare/1006-vs-1013/",
  "/embed/situations/idle-timeout/",
  "/embed/find/",
];

for (const address of addresses)
  test(`the server writes the theme that ${address} asks for into the card`, async ({
    request,
  }) => {
    for (const theme of themes)
      expect(await (await request.get(`${address}?theme=${theme}`)).text()).toContain(
        `<html lang="en" data-theme="${theme}">`,
      );
  });

for (const theme of ["auto", "pink", "", '"><script>'])
  test(`the server knows no theme ${JSON.stringify(theme)}`, async ({ request }) => {
    const answer = await request.get(`/embed/1006/?theme=${encodeURIComponent(theme)}`);
    expect(await answer.text()).toContain(`<html lang="en">`);
  });

test("a card in a theme is compressed, has a tag of its own, and needs no second answer", async ({
  baseURL,
}) => {
  const plain = await requests.newContext({ extraHTTPHeaders: { "Accept-Encoding": "br" } });
  const url = `${baseURL ?? ""}/embed/1006/`;
  const [sepia, dark] = [await fetch(`${url}?theme=sepia`), await plain.get(`${url}?theme=dark`)];
  expect(dark.headers()["content-encoding"]).toBe("br");
  expect(sepia.headers.get("etag")).not.toBe(dark.headers()["etag"]);
  const again = { "If-None-Match": dark.headers()["etag"] ?? "" };
  expect((await plain.get(`${url}?theme=dark`, { headers: again })).status()).toBe(304);
  await plain.dispose();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false, colorScheme: "light" });

  test("a card has the theme that its address asks for", async ({ page }) => {
    const paper = async (query: string) => {
      await page.goto(`/embed/1006/${query}`);
      return page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    };
    const papers = new Set([
      await paper(""),
      await paper("?theme=dark"),
      await paper("?theme=sepia"),
    ]);
    expect(papers.size).toBe(3);
  });
});
