import { expect } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";

for (const [what, given] of [
  ["grows", 60],
  ["shrinks", 900],
] as const)
  test(`the frame of the script tag ${what} to the height that the card tells`, async ({
    page,
    baseURL,
    openHost,
  }) => {
    await openHost(
      `<div data-ws-code="1006" data-ws-height="${given}"><a href="${baseURL ?? ""}/1006/">1006</a></div><script async src="${baseURL ?? ""}/embed.js"></script>`,
    );
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("1006 Abnormal Closure");
    const content = async () => Math.ceil((await frame.locator("body").boundingBox())?.height ?? 0);
    await expect
      .poll(async () => (await page.locator("iframe").boundingBox())?.height)
      .toBe(await content());
    await expect(page.locator("a")).toBeHidden();
  });

test("a placeholder that is added later is shown too, and only once", async ({
  page,
  baseURL,
  openHost,
}) => {
  const script = `<script src="${baseURL ?? ""}/embed.js"></script>`;
  await openHost(`<main></main>${script}${script}`);
  await page.evaluate(() => {
    const host = document.createElement("div");
    host.dataset["wsCode"] = "1000";
    document.querySelector("main")?.append(host);
  });
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("iframe")).toHaveCount(1);
});

test("a placeholder with no code keeps what stands in it", async ({ page, baseURL, openHost }) => {
  await openHost(
    `<div data-ws-code="javascript:1"><a href="/">link</a></div><script src="${baseURL ?? ""}/embed.js"></script>`,
  );
  await expect(page.getByText("link")).toBeVisible();
  await expect(page.locator("iframe")).toHaveCount(0);
});

test("the element asks nothing of the network", async ({ page, baseURL, openHost }) => {
  const requests: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() !== "document") requests.push(request.url());
  });
  await openHost(
    `<ws-code code="1006"><a href="/x">1006</a></ws-code><script type="module" src="${baseURL ?? ""}/ws-code.js"></script>`,
  );
  await expect(page.locator("ws-code article")).toBeVisible();
  expect(requests).toEqual([`${baseURL ?? ""}/ws-code.js`]);
});

test("the element keeps its child where the policy blocks the script", async ({
  page,
  baseURL,
  openHost,
}) => {
  const script = `<script type="module" src="${baseURL ?? ""}/ws-code.js"></script>`;
  const blocked = page.waitForEvent("console", (message) =>
    message.text().includes("Content Security Policy"),
  );
  await openHost(`<ws-code code="1006"><a href="/x">the link</a></ws-code>${script}`, {
    "Content-Security-Policy": "script-src 'none'",
  });
  expect((await blocked).text()).toContain("/ws-code.js");
  await expect(page.getByText("the link")).toBeVisible();
  await expect(page.locator("ws-code article")).toHaveCount(0);
});

const policies = ["style-src 'self'", "require-trusted-types-for 'script'"];

for (const policy of policies)
  test(`the script tag and the element work under ${policy}`, async ({
    page,
    baseURL,
    openHost,
  }) => {
    const origin = baseURL ?? "";
    await openHost(
      `<div data-ws-code="1006"><i>text</i></div><script src="${origin}/embed.js"></script><ws-code code="1000"></ws-code><script type="module" src="${origin}/ws-code.js"></script>`,
      { "Content-Security-Policy": policy },
    );
    await expect(page.locator("ws-code article")).toBeVisible();
    await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("text", { exact: true })).toBeHidden();
  });

test("the script tag and the element show a code of a service", async ({
  page,
  baseURL,
  openHost,
}) => {
  const origin = baseURL ?? "";
  await openHost(
    `<div data-ws-code="4004" data-ws-service="discord-gateway"></div><script src="${origin}/embed.js"></script><ws-code service="discord-gateway" code="4004"><a href="/x">the link</a></ws-code><script type="module" src="${origin}/ws-code.js"></script>`,
  );
  await expect(page.locator("ws-code .name")).toHaveText("4004 Authentication failed");
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText(
    "4004 Authentication failed",
  );
});

test("the element keeps its child for a service that it cannot load", async ({
  page,
  baseURL,
  openHost,
}) => {
  const refused = page.waitForResponse(`${baseURL ?? ""}/ws-code/nobody.js`);
  await openHost(
    `<ws-code service="nobody" code="4004"><a href="/x">the link</a></ws-code><ws-code></ws-code><script type="module" src="${baseURL ?? ""}/ws-code.js"></script>`,
  );
  expect((await refused).status()).toBe(404);
  // What another element shows from now on is later than what this one makes of the answer.
  await page
    .locator("ws-code")
    .nth(1)
    .evaluate(async (other) => {
      await import(`${location.origin}/none.js`).catch(() => undefined);
      other.setAttribute("code", "1006");
    });
  await expect(page.locator("ws-code .name")).toHaveText("1006 Abnormal Closure");
  await expect(page.getByText("the link")).toBeVisible();
});

test("the element follows its attribute", async ({ page, baseURL, openHost }) => {
  await openHost(
    `<ws-code code="1006"></ws-code><script type="module" src="${baseURL ?? ""}/ws-code.js"></script>`,
  );
  await expect(page.locator("ws-code .name")).toHaveText("1006 Abnormal Closure");
  await page.locator("ws-code").evaluate((element) => {
    element.setAttribute("code", "4004");
  });
  await expect(page.locator("ws-code .name")).toHaveText("4004 Private Use");
});

for (const sandbox of ["", "allow-scripts", "allow-scripts allow-same-origin"])
  test(`a card is complete in sandbox="${sandbox}"`, async ({ page, baseURL, openHost }) => {
    await openHost(
      `<iframe sandbox="${sandbox}" src="${baseURL ?? ""}/embed/1006/" width="420" height="300"></iframe>`,
    );
    await expect(page.frameLocator("iframe").getByText("Yes, with backoff")).toBeVisible();
  });
