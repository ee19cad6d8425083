import { expect, type Locator, type Page } from "playwright/test";
import { test } from "../support/host-site.ts";

test.describe.configure({ timeout: 180_000 });

const script = (origin: string) => `<script type="module" src="${origin}/ws-code.js"></script>`;

/** An element with a link in it, under a name of its own. */
const element = (id: string, attributes: string) =>
  `<ws-code id="${id}" ${attributes}><a href="/x">the link of ${id}</a></ws-code>`;

const card = (page: Page, id: string) => page.locator(`#${id} article`);

/** What a card says, part by part. */
const partsOf = async (one: Locator) => ({
  name: await one.locator(".name").innerText(),
  family: (await one.locator(".family").innerText()).trim(),
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
    foot: expect.stringMatching(/^Wait a random time of up to 5 s.* 1006 Abnormal Closure$/s),
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

/** A code of each family, and its colour in each theme: design/palette.ts, chosen by eye. */
const families = [
  { code: 1000, family: "Normal", light: "10, 104, 71", dark: "92, 199, 149", sepia: "26, 92, 63" },
  {
    code: 1001,
    family: "Leaving",
    light: "18, 87, 173",
    dark: "130, 180, 255",
    sepia: "29, 80, 143",
  },
  {
    code: 1002,
    family: "Protocol",
    light: "113, 64, 156",
    dark: "197, 157, 240",
    sepia: "104, 58, 140",
  },
  {
    code: 1008,
    family: "Policy",
    light: "141, 58, 112",
    dark: "236, 151, 201",
    sepia: "129, 47, 99",
  },
  { code: 1011, family: "Server", light: "156, 74, 0", dark: "240, 163, 90", sepia: "135, 64, 0" },
  {
    code: 1006,
    family: "Local only",
    light: "176, 21, 53",
    dark: "255, 139, 150",
    sepia: "157, 23, 48",
  },
  {
    code: 4999,
    family: "Its owner's",
    light: "11, 100, 112",
    dark: "95, 196, 209",
    sepia: "19, 88, 100",
  },
  {
    code: 1004,
    family: "Reserved",
    light: "86, 97, 106",
    dark: "160, 171, 179",
    sepia: "92, 84, 63",
  },
] as const;

const themes = ["light", "dark", "sepia"] as const;
const papers = { light: "255, 255, 255", dark: "17, 22, 26", sepia: "247, 240, 225" } as const;

/** The family, its colour and the paper of every card, in the order of the page. */
const looks = (page: Page) =>
  page.locator("ws-code article").evaluateAll((all) =>
    all.map((one) => {
      const family = one.querySelector(".family") ?? one;
      return [
        family.textContent.trim(),
        getComputedStyle(family).color,
        getComputedStyle(one).backgroundColor,
      ];
    }),
  );

test("the element has the colour of its code's family in every theme", async ({
  page,
  origin,
  openHost,
}) => {
  const all = themes.flatMap((theme) =>
    families.map((family) => ({
      code: family.code,
      theme,
      want: [family.family, `rgb(${family[theme]})`, `rgb(${papers[theme]})`],
    })),
  );
  await openHost(
    all.map(({ code, theme }) => `<ws-code code="${code}" theme="${theme}"></ws-code>`).join("") +
      script(origin),
  );
  await expect(page.locator("ws-code article")).toHaveCount(24);
  expect(await looks(page)).toEqual(all.map(({ want }) => want));
});

test("the element follows the system where it has no theme, and a theme that changes", async ({
  page,
  origin,
  openHost,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openHost(
    element("one", `code="1006"`) + element("two", `code="1006" theme="pink"`) + script(origin),
  );
  for (const id of ["one", "two"])
    await expect(card(page, id)).toHaveCSS("background-color", `rgb(${papers.dark})`);
  await page.emulateMedia({ colorScheme: "light" });
  await expect(card(page, "one")).toHaveCSS("background-color", `rgb(${papers.light})`);
  await page.locator("#one").evaluate((host) => {
    host.setAttribute("theme", "sepia");
  });
  await expect(card(page, "one")).toHaveCSS("background-color", `rgb(${papers.sepia})`);
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

test("the element asks its three questions in a row, and below 340 px below each other", async ({
  page,
  origin,
  openHost,
}) => {
  const of = (width: number) =>
    `<div style="width:${width}px">${element(`w${width}`, `code="1006"`)}</div>`;
  await openHost(of(420) + of(340) + of(330) + of(800) + script(origin));
  await expect(page.locator("article")).toHaveCount(4);
  const tops = (width: number) =>
    card(page, `w${width}`)
      .locator("dl > div")
      .evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size);
  expect([await tops(420), await tops(340), await tops(330)]).toEqual([1, 1, 3]);
  expect((await card(page, "w800").boundingBox())?.width).toBe(640);
  await page.locator("#w420").evaluate((host) => {
    host.toggleAttribute("hidden", true);
  });
  await expect(card(page, "w420")).toBeHidden();
});
