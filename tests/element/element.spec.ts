import { expect, type Locator } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";
import { card, element, script } from "./placed-element.ts";

test.describe.configure({ timeout: 180_000 });

/** What a card says, part by part. */
const partsOf = async (one: Locator) => ({
  name: await one.locator(".name").innerText(),
  family: (await one.locator(".tag").innerText()).trim(),
  answer: await one.locator("[part=answer]").innerText(),
  questions: await one.locator("dt").allInnerTexts(),
  verdicts: await one.locator("dd").allInnerTexts(),
  foot: await one.locator(".foot").innerText(),
  links: await one
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => [link.getAttribute("href"), link.textContent])),
});

const questions = ["Should I reconnect?", "Can I send it?", "Who sends it?"];

test("the element shows each part of a code and of a service's code in its own place", async ({
  page,
  origin,
  openHost,
}) => {
  await openHost(
    element("code", `code="1006"`) +
      element("use", `service="discord-gateway" code="4004"`) +
      script(origin),
  );
  await expect(card(page, "use")).toBeVisible();
  const code = await partsOf(card(page, "code"));
  expect(code).toMatchObject({
    name: "1006\nAbnormal Closure",
    family: "Local only",
    answer: expect.stringMatching(/^The connection ended without a Close frame\. Nobody sent/),
    questions,
    verdicts: ["Yes, with backoff", expect.stringMatching(/^No/), "Nobody"],
    foot: expect.stringMatching(/^Wait a random time of up to 5 s.*\s1006 Abnormal Closure$/s),
    links: [[`${origin}/1006/`, "1006 Abnormal Closure"]],
  });
  expect(await partsOf(card(page, "use"))).toMatchObject({
    name: "4004\nAuthentication failed",
    answer: expect.stringContaining("Discord did not accept the token in your Identify."),
    questions,
    verdicts: ["No", expect.any(String), "Discord Gateway"],
    foot: expect.stringContaining("Stop, and put the right token in place"),
    links: [[`${origin}/services/discord-gateway/4004/`, "4004 Authentication failed"]],
  });
});

/** What is no code: what stands between the tags stays. */
const hostile = [
  `code="0x3ee"`,
  `code="70000"`,
  `code="-1"`,
  `code="1e3"`,
  `code="01006"`,
  `code=""`,
  `code="&lt;img src=x onerror=alert(1)&gt;"`,
  `code="1006" service="../ws-code"`,
  `code="4004" service="Discord Gateway"`,
  `code="4004" service="https://evil.example/x"`,
  `code="4999" service="discord-gateway"`,
  `service="discord-gateway"`,
  ``,
];

test("the element keeps its child where the code is none, beside one that shows its card", async ({
  page,
  origin,
  openHost,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const kept = hostile.map((attributes, index) => element(`kept${index}`, attributes));
  await openHost(
    kept.join("") + element("shown", `service="discord-gateway" code="4004"`) + script(origin),
  );
  await expect(card(page, "shown")).toBeVisible();
  await expect(page.getByText("the link of shown")).toBeHidden();
  await expect(page.locator("article")).toHaveCount(1);
  for (const index of hostile.keys())
    await expect(page.getByText(`the link of kept${index}`, { exact: true })).toBeVisible();
  expect(asked.filter((path) => path.startsWith("/ws-code"))).toEqual([
    "/ws-code.js",
    "/ws-code/discord-gateway.js",
  ]);
});

test("the list of a service is loaded once for all its codes, and its words are the service's own", async ({
  page,
  origin,
  openHost,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/ws-code/")) asked.push(request.url());
  });
  const of = (service: string, code: number) => `service="${service}" code="${code}"`;
  await openHost(
    element("one", of("discord-gateway", 4004)) +
      element("two", of("discord-gateway", 4001)) +
      element("three", of("graphql-ws", 4401)) +
      script(origin),
  );
  await expect(card(page, "one").locator(".name")).toHaveText("4004 Authentication failed");
  await expect(card(page, "two").locator(".name")).toHaveText("4001 Unknown opcode");
  await expect(card(page, "three").locator(".name")).toHaveText("4401 Unauthorized");
  expect(asked.sort()).toEqual([
    `${origin}/ws-code/discord-gateway.js`,
    `${origin}/ws-code/graphql-ws.js`,
  ]);
});

test("the element follows its attributes, its properties, and moves with its card", async ({
  page,
  origin,
  openHost,
}) => {
  await openHost(`${element("one", `code="4004"`)}<main></main>${script(origin)}`);
  const name = card(page, "one").locator(".name");
  await expect(name).toHaveText("4004 Private Use");
  const change = (values: Readonly<Record<string, string>>, how: "attribute" | "property") =>
    page.locator("#one").evaluate(
      (host, [all, kind]) => {
        for (const [key, value] of Object.entries(all))
          if (kind === "attribute") host.setAttribute(key, value);
          else Object.assign(host, { [key]: value });
      },
      [values, how] as const,
    );
  await change({ service: "discord-gateway" }, "attribute");
  await expect(name).toHaveText("4004 Authentication failed");
  await change({ code: "4001" }, "property");
  await expect(name).toHaveText("4001 Unknown opcode");
  await change({ service: "", code: "1000" }, "property");
  await expect(name).toHaveText("1000 Normal Closure");
  await change({ code: "none" }, "attribute");
  await expect(page.getByText("the link of one")).toBeVisible();
  await change({ code: "1011" }, "attribute");
  await expect(name).toHaveText("1011 Internal Error");
  await page.evaluate(() => {
    const host = document.querySelector("#one");
    host?.remove();
    if (host) document.querySelector("main")?.append(host);
  });
  await expect(page.locator("main").locator("article .name")).toHaveText("1011 Internal Error");
});

test("a page that loads the element twice keeps the first, without an error", async ({
  page,
  origin,
  openHost,
}) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const again = `<script type="module" src="${origin}/ws-code.js?again"></script>`;
  const last = `<script type="module">document.body.dataset.done = "yes"</script>`;
  await openHost(element("one", `code="1006"`) + script(origin) + again + last);
  await expect(page.locator("body")).toHaveAttribute("data-done", "yes");
  await expect(card(page, "one").locator(".name")).toHaveText("1006 Abnormal Closure");
  expect(errors).toEqual([]);
});

test("the element's render() starts no load, and taking an attribute away is no error", async ({
  page,
  origin,
  openHost,
}) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("request", (request) => {
    if (request.url().includes("/ws-code/")) asked.push(request.url());
  });
  await openHost(element("one", `service="graphql-ws" code="4401"`) + script(origin));
  await expect(card(page, "one").locator(".name")).toHaveText("4401 Unauthorized");
  await page.evaluate(() => {
    const detached = Object.assign(document.createElement("ws-code"), {
      service: "discord-gateway",
      code: "4004",
    }) as HTMLElement & { readonly render: () => unknown };
    for (let time = 0; time < 3; time++) detached.render();
  });
  await page.locator("#one").evaluate((host) => {
    host.removeAttribute("service");
  });
  await expect(card(page, "one").locator(".name")).toHaveText("4401 Private Use");
  await page.locator("#one").evaluate((host) => {
    host.removeAttribute("code");
  });
  await expect(page.getByText("the link of one")).toBeVisible();
  expect([asked, errors]).toEqual([[`${origin}/ws-code/graphql-ws.js`], []]);
});
