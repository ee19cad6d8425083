import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, type Locator, type Page } from "playwright/test";
import { heightSteps } from "#site/lib/cards/card-height.ts";
import { requireCard } from "#site/lib/cards/site-card.ts";
import { cardTarget } from "#site/lib/cards/card-target.ts";
import { iframeSnippet } from "#site/lib/embed/snippets.ts";
import { hostPage, test } from "../support/embeds/host-site.ts";

/** What a reader gets: the embed, the link in its place, or neither. */
type Seen = "shows" | "link" | "nothing";

const kinds = ["iframe", "code", "service", "compare", "situation", "element", "badge"] as const;
type Kind = (typeof kinds)[number];

const everything: Readonly<Record<Kind, Seen>> = {
  iframe: "shows",
  code: "shows",
  service: "shows",
  compare: "shows",
  situation: "shows",
  element: "shows",
  badge: "shows",
};
const noLoader = { code: "link", service: "link", compare: "link", situation: "link" } as const;

const link = `<a href="/x">the link</a>`;

const placeholder = (id: Kind, attributes: string, path: string) =>
  `<section id="${id}"><div ${attributes} data-ws-height="${heightSteps(path)}">${link}</div></section>`;

/** One of each kind on a page, with the script tag first: so the height is there before a paint. */
function everyKind(origin: string, integrity: string): string {
  const card = cardTarget(requireCard("/1006/"), new URL(origin));
  return [
    `<link rel="stylesheet" href="/host.css">`,
    `<script src="${origin}/v0.1.0/embed.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
    `<section id="iframe">${iframeSnippet(card)}</section>`,
    placeholder("code", `data-ws-code="1006" data-ws-theme="dark"`, "/1006/"),
    placeholder(
      "service",
      `data-ws-code="4004" data-ws-service="discord-gateway"`,
      "/services/discord-gateway/4004/",
    ),
    placeholder("compare", `data-ws-compare="1006-vs-1013"`, "/compare/1006-vs-1013/"),
    placeholder("situation", `data-ws-situation="idle-timeout"`, "/situations/idle-timeout/"),
    `<section id="element"><ws-code code="1006">${link}</ws-code></section>`,
    `<section id="badge"><a href="/x"><img src="${origin}/badge/1006.svg" alt="1006" width="220" height="20"></a></section>`,
    `<p>What comes after.</p>`,
    `<script type="module" src="${origin}/ws-code.js"></script>`,
  ].join("\n");
}

async function frameSeen(section: Locator): Promise<Seen> {
  const frame = section.locator("iframe");
  const visible = (await frame.count()) > 0 && (await frame.isVisible());
  const heading = section.frameLocator("iframe").locator("h1");
  if (visible && (await heading.count()) > 0) return "shows";
  const linked = await section.locator("a").isVisible();
  return linked && !visible ? "link" : "nothing";
}

async function seen(page: Page, kind: Kind): Promise<Seen> {
  const section = page.locator(`#${kind}`);
  if (kind === "element" && (await section.locator("article").count()) > 0) return "shows";
  if (kind !== "badge") return frameSeen(section);
  const drawn = await section
    .locator("img")
    .evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0);
  return drawn ? "shows" : "link";
}

const table = async (page: Page) =>
  Object.fromEntries(
    await Promise.all(kinds.map(async (kind) => [kind, await seen(page, kind)] as const)),
  );

/** Adds up what jumps in a page from its first paint on. No policy of the page is asked. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    Object.defineProperty(window, "shifted", { get: () => sum });
  });

/** What jumped so far, two frames later: a shift is told after the frame that shows it. */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const answer = () => {
          resolve((window as unknown as { shifted: number }).shifted);
        };
        requestAnimationFrame(() => requestAnimationFrame(answer));
      }),
  );

const trusted = "require-trusted-types-for 'script'";
const csp = (policy: string) => ({ "Content-Security-Policy": policy });

/** Host policies: the headers, and what is not shown but linked. `SITE` is the origin of the site. */
const policies: readonly (readonly [
  name: string,
  headers: Readonly<Record<string, string>>,
  linked?: Partial<Record<Kind, Seen>>,
])[] = [
  ["no policy", {}],
  ["style-src 'self'", csp("style-src 'self'")],
  [
    "default-src 'self' and the one origin",
    csp("default-src 'self'; script-src 'self' SITE; frame-src SITE"),
    { badge: "link" },
  ],
  ["Trusted Types", csp(trusted)],
  ["trusted-types lit-html", csp(`${trusted}; trusted-types lit-html`)],
  ["trusted-types 'none'", csp(`${trusted}; trusted-types 'none'`), { element: "link" }],
  ["script-src 'none'", csp("script-src 'none'"), { ...noLoader, element: "link" }],
  ["COEP require-corp", { "Cross-Origin-Embedder-Policy": "require-corp" }],
  ["COEP credentialless", { "Cross-Origin-Embedder-Policy": "credentialless" }],
  ["a sandboxed page with scripts", csp("sandbox allow-scripts")],
];

test.use({ viewport: { width: 1000, height: 3000 } });

/** The hash that the site publishes for its script tag. */
const publishedHash = async (page: Page) =>
  ((await (await page.request.get("/embed.json")).json()) as { integrity: string }).integrity;

for (const [name, headers, linked] of policies)
  test(`every embed shows without a jump or leaves its link: ${name}`, async ({
    page,
    baseURL,
    openHost,
  }) => {
    await watchShifts(page);
    const sent: Record<string, string> = {};
    for (const [key, value] of Object.entries(headers))
      sent[key] = value.replaceAll("SITE", baseURL ?? "");
    await openHost(everyKind(baseURL ?? "", await publishedHash(page)), sent);
    await expect.poll(() => table(page)).toEqual({ ...everything, ...linked });
    expect(await shifted(page)).toBe(0);
  });

test("every embed shows or leaves its link: a sandboxed page without scripts", async ({
  page,
  baseURL,
  openHost,
}) => {
  await openHost(everyKind(baseURL ?? "", await publishedHash(page)), csp("sandbox"));
  const linked = { ...noLoader, element: "link" };
  await expect.poll(() => table(page)).toEqual({ ...everything, ...linked });
});

test("every embed shows without a jump: a page opened from disk", async ({
  page,
  baseURL,
}, info) => {
  await watchShifts(page);
  const file = info.outputPath("host.html");
  const html = everyKind(baseURL ?? "", await publishedHash(page)).replace(
    `<link rel="stylesheet" href="/host.css">`,
    "<style>section{width:420px}ws-code{display:block;min-height:380px}</style>",
  );
  await writeFile(file, hostPage(html));
  await page.goto(pathToFileURL(file).href);
  await expect.poll(() => table(page)).toEqual(everything);
  expect(await shifted(page)).toBe(0);
});

const sandboxes = [
  "",
  "allow-scripts",
  "allow-same-origin",
  "allow-scripts allow-same-origin",
  "allow-scripts allow-popups",
  "allow-same-origin allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation",
];

const cards = [
  "1006",
  "services/discord-gateway/4004",
  "compare/1006-vs-1013",
  "situations/idle-timeout",
  "find",
  "wrong",
];

test("every kind of card is complete in every sandbox", async ({ page, baseURL, openHost }) => {
  const frames = sandboxes.flatMap((sandbox) =>
    cards.map(
      (card) => `<iframe sandbox="${sandbox}" src="${baseURL ?? ""}/embed/${card}/"></iframe>`,
    ),
  );
  await openHost(frames.join(""));
  await expect(page.locator("iframe")).toHaveCount(sandboxes.length * cards.length);
  for (const frame of await page.locator("iframe").all())
    await expect(frame.contentFrame().locator("main .foot a")).toBeVisible();
});

test("where the policy blocks frames, the link stays and the room for the card goes", async ({
  page,
  baseURL,
  openHost,
}) => {
  const integrity = await publishedHash(page);
  await openHost(everyKind(baseURL ?? "", integrity), csp("frame-src 'none'"));
  for (const kind of ["code", "service", "compare", "situation"] as const) {
    await expect
      .poll(async () => (await page.locator(`#${kind}`).boundingBox())?.height)
      .toBeLessThan(40);
    expect([kind, await seen(page, kind)]).toEqual([kind, "link"]);
  }
});
