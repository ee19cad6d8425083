import { expect, type Locator, type Page } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";
import { card, element, script } from "./placed-element.ts";

test.describe.configure({ timeout: 180_000 });

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
      const family = one.querySelector(".tag") ?? one;
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

const inWidth = (width: number) =>
  `<div style="width:${width}px">${element(`w${width}`, `code="1006"`)}</div>`;

test("the element asks its three questions in a row, and below 340 px says what to do alone", async ({
  page,
  origin,
  openHost,
}) => {
  await openHost(inWidth(420) + inWidth(340) + inWidth(330) + inWidth(800) + script(origin));
  await expect(page.locator("article")).toHaveCount(4);
  const tops = (width: number) =>
    card(page, `w${width}`)
      .locator("dl > div:visible")
      .evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size);
  expect([await tops(420), await tops(340), await tops(330)]).toEqual([1, 1, 0]);
  await expect(card(page, "w330").locator(".foot")).toContainText("Wait a random time");
  expect((await card(page, "w800").boundingBox())?.width).toBe(640);
  await page.locator("#w420").evaluate((host) => {
    host.toggleAttribute("hidden", true);
  });
  await expect(card(page, "w420")).toBeHidden();
});

/** How the pieces of a card look that the element and the framed card both show, and where. */
const piecesOf = (cards: Locator) =>
  cards.evaluate((one) => {
    const frame = one.getBoundingClientRect();
    const pieces = ".head, .name, .number, .tag, .answer, dt, dd > b, .head svg";
    return [...one.querySelectorAll(pieces)]
      .filter((piece) => piece.checkVisibility())
      .map((piece) => {
        const { x, y, width, height } = piece.getBoundingClientRect();
        const { fontFamily, fontSize, fontWeight, fontStyle, lineHeight, ...rest } =
          getComputedStyle(piece);
        const { color, letterSpacing, textTransform } = rest;
        const font = [fontFamily, fontSize, fontWeight, fontStyle, lineHeight];
        const looks = [...font, color, letterSpacing, textTransform];
        const words = piece.textContent.replace(/\s+/g, "");
        return [words, x - frame.x, y - frame.y, width, height, ...looks];
      });
  });

for (const width of [240, 420, 640])
  test(`the element looks in ${width} px as the framed card does, whatever its page is set in`, async ({
    page,
    origin,
    openHost,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/embed/1006/");
    const framed = await piecesOf(page.locator(".frame"));
    expect(framed.length).toBeGreaterThan(3);
    const looks = "font:italic 30px/3 serif;text-transform:uppercase;letter-spacing:9px;color:red";
    await openHost(
      `<section style="width:${width}px;${looks}">${inWidth(width)}</section>` + script(origin),
    );
    await expect(card(page, `w${width}`)).toBeVisible();
    expect(await piecesOf(card(page, `w${width}`))).toEqual(framed);
  });

test("the element adopts the rules of the framed card, and of its own those of its host", async ({
  page,
  origin,
  openHost,
}) => {
  const framed = /<style>(.*?)<\/style>/s.exec(
    await (await page.request.get("/embed/1006/")).text(),
  )?.[1];
  await openHost(element("one", `code="1006"`) + script(origin));
  await expect(card(page, "one")).toBeVisible();
  const [own, shared] = await page.locator("#one").evaluate((host, css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const texts = ({ cssRules }: CSSStyleSheet) => [...cssRules].map(({ cssText }) => cssText);
    const adopted = (host.shadowRoot?.adoptedStyleSheets ?? []).flatMap(texts);
    const ofCard = texts(sheet);
    return [
      adopted.filter((rule) => !ofCard.includes(rule)),
      adopted.filter((rule) => ofCard.includes(rule)).length,
    ] as const;
  }, framed ?? "");
  expect(shared).toBeGreaterThan(40);
  expect(own.filter((rule) => !/^(@media[^{]*\{\s*)?(:host|:where\(\.frame\))/.test(rule))).toEqual(
    [],
  );
});

test("what stands between the tags is the page's own, and a page that hides it hides the card", async ({
  page,
  origin,
  openHost,
}) => {
  const looks = "font:italic 30px/3 serif;letter-spacing:9px;cursor:help";
  await openHost(
    `<section style="${looks}">${element("kept", `code="none"`)}<a href="/x" id="own">ours</a></section>` +
      `<section style="visibility:hidden">${element("hidden", `code="1006"`)}</section>` +
      script(origin),
  );
  await expect(card(page, "hidden")).toBeAttached();
  await expect(card(page, "hidden")).toBeHidden();
  const [kept, own] = await page.locator("#kept a, #own").evaluateAll((links) =>
    links.map((link) => {
      const { font, letterSpacing, cursor, color, textDecoration } = getComputedStyle(link);
      return [font, letterSpacing, cursor, color, textDecoration];
    }),
  );
  expect(kept).toEqual(own);
});

test("forced colours draw the element and the framed card in the text's own, in every theme", async ({
  page,
  origin,
  openHost,
}) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await openHost(
    themes.map((theme) => element(theme, `code="1006" theme="${theme}"`)).join("") +
      themes
        .map(
          (theme) => `<iframe name="${theme}" src="${origin}/embed/1006/?theme=${theme}"></iframe>`,
        )
        .join("") +
      script(origin),
  );
  const strokes = (one: Locator) =>
    one.locator("svg:visible path").evaluateAll((paths) =>
      paths.map((path) => {
        const { fill, stroke } = getComputedStyle(path);
        return [fill, stroke].filter((ink) => ink !== "none").join();
      }),
    );
  for (const theme of themes)
    for (const one of [card(page, theme), page.frameLocator(`[name=${theme}]`).locator(".frame")]) {
      await expect(one).toBeVisible();
      const text = await one.evaluate((frame) => getComputedStyle(frame).color);
      expect.soft([theme, ...new Set(await strokes(one))]).toEqual([theme, text]);
    }
});
