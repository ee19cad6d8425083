import { expect, test } from "playwright/test";
import { closeCodes } from "#data/codes/index.ts";
import { linksIn, onlyNamed, readHtml, textsOf, allNamed, withId } from "../support/html/html.ts";
import { contentOf, each } from "../support/html/page-blocks.ts";

const every = closeCodes.map(({ code, name }) => [`${code} ${name}`, `/${code}/`] as const);

test("a missing page says why, keeps the words, suggests, and has every code", async ({ page }) => {
  expect((await page.goto("/goin-away"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not found");
  const field = page.getByLabel("Close code, service or log line");
  await expect(field).toHaveValue("goin away");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(/^“goin-away” is not a close code\./);
  await expect(page.getByText("Did you mean 1001 Going Away")).toBeVisible();
  await expect(page.getByRole("link", { name: "1001 Going Away" }).first()).toHaveAttribute(
    "href",
    "/1001/",
  );
  const codes = page.getByRole("region", { name: "Every registered code" }).getByRole("listitem");
  await expect(codes).toHaveText(every.map(([text]) => text));
});

test("a number that nobody uses says its range, and leads to what is near", async ({ request }) => {
  const page = readHtml(await (await request.get("/2345/")).text());
  const found = contentOf(page);
  expect.soft(onlyNamed(page, "h1").text).toBe("2345 Unassigned");
  expect.soft(found["Who uses it"]).toEqual({
    blocks: ["p No list that we know uses 2345. All services"],
    hrefs: ["/services/"],
  });
  expect
    .soft(found["Its range"]?.blocks)
    .toEqual([
      "p 1000–2999. Who may define codes here: The protocol, its later versions and published extensions.",
    ]);
  expect.soft(found["Registered nearby"]?.hrefs).toEqual(["/3000/", "/3003/", "/3008/"]);
  expect
    .soft(found["Sources"]?.blocks)
    .toEqual(["li RFC 6455 §7.4.2 keeps 1000 to 2999 for the protocol and published extensions"]);
  expect.soft(textsOf(page, "figcaption")).toEqual(["no meaning assigned"]);
  const article = onlyNamed(page, "article");
  expect.soft(linksIn(article).map(([text]) => text)).not.toContain("Markdown");
});

test("a search with several answers lists each with its kind, its text and its page", async ({
  request,
}) => {
  const answer = await request.get("/find?q=gooing%20away");
  expect.soft(answer.status()).toBe(200);
  const page = readHtml(await answer.text());
  const main = onlyNamed(page, "main");
  const others = textsOf(main, "h3");
  expect.soft(onlyNamed(page, "h1").text).toBe(`${others.length + 1} answers for “gooing away”`);
  expect.soft(others.length).toBeGreaterThan(0);
  expect.soft(linksIn(main)[0]).toEqual(["1001 Going Away", "/1001/"]);
  expect.soft(others[0]).toMatch(/ situation$/);
  expect.soft(allNamed(main, "input")[0]?.attributes["value"]).toBe("gooing away");
  expect.soft(allNamed(main, "input")[0]?.attributes["aria-invalid"]).toBeUndefined();
});

test("an only answer is led to, and a wrong pair of codes says which one could not be read", async ({
  request,
}) => {
  const lead = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    return [answer.status(), answer.headers()["location"]];
  };
  expect.soft(await lead("/find?q=1006")).toEqual([303, "/1006/"]);
  expect.soft(await lead("/find?a=1013&b=1000")).toEqual([303, "/compare/1000-vs-1013/"]);
  expect
    .soft(await lead("/find?q=discord-gateway%204004"))
    .toEqual([303, "/services/discord-gateway/4004/"]);
  expect.soft(await lead("/compare/1013-vs-1006/")).toEqual([301, "/compare/1006-vs-1013/"]);
  const wrong = await request.get("/find?a=1006&b=banana");
  const page = readHtml(await wrong.text());
  expect.soft(wrong.status()).toBe(404);
  expect.soft(withId(page, "problem")?.text).toMatch(/^“banana” is not a close code\./);
  expect.soft(contentOf(page)["Every registered code"]?.blocks).toEqual(
    each(
      "li",
      every.map(([text]) => text),
    ),
  );
});
