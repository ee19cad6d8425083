import { expect, test } from "playwright/test";
import { builtPage, cardPaths } from "../support/server/built-site.ts";
import { different } from "../support/html/compare-rows.ts";
import { allNamed, linksIn, onlyNamed, readHtml, textsOf, withId } from "../support/html/html.ts";
import { readHead } from "../support/html/page-head.ts";

test("every card leads to its page outside the frame, and says which page it is a copy of", ({
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const rows = cardPaths.map((path) => {
    const card = builtPage(path);
    const page = path === "/embed/find/" ? "/" : path.replace("/embed/", "/");
    const head = readHead(card, "");
    const links = allNamed(card, "a");
    const last = links.at(-1);
    return {
      path,
      found: [
        card.attributes["lang"],
        head.links("canonical"),
        links.length,
        last?.attributes["href"],
        last?.attributes["target"],
        last?.attributes["rel"],
        onlyNamed(card, "main").attributes["aria-label"],
        last?.text,
      ],
      wanted: [
        "en",
        [`${origin}${page}`],
        1,
        `${origin}${page}`,
        "_blank",
        "noopener",
        head.title,
        path.startsWith("/embed/compare/") ? head.title : "What closed my WebSocket?",
      ],
    };
  });
  expect(different(rows)).toEqual([]);
  expect(rows.length).toBeGreaterThan(690);
});

test("a card of a code or a comparison describes itself; one of a situation is not for an index", () => {
  const rows = cardPaths.map((path) => {
    const { meta } = readHead(builtPage(path), "");
    const isHidden = /^\/embed\/(?:situations\/|find\/)/.test(path);
    return {
      path,
      found: [meta("robots"), meta("description").length],
      wanted: isHidden ? [["noindex"], 0] : [[], 1],
    };
  });
  expect(different(rows)).toEqual([]);
});

const cards: readonly (readonly [path: string, title: string, heading: string])[] = [
  ["/embed/1006/", "WebSocket close code 1006 Abnormal Closure", "1006 Abnormal Closure"],
  [
    "/embed/services/discord-gateway/4004/",
    "WebSocket close code 4004 Authentication failed",
    "4004 Authentication failed",
  ],
  [
    "/embed/compare/1006-vs-1013/",
    "1006 or 1013: what is the difference?",
    "1006 or 1013: what is the difference?",
  ],
  [
    "/embed/situations/idle-timeout/",
    "It was quiet for too long and something cut it",
    "It was quiet for too long and something cut it",
  ],
  ["/embed/find/", "What closed my WebSocket?", "What closed my WebSocket?"],
];

for (const [path, title, heading] of cards)
  test(`${path} is called “${title}”`, () => {
    const card = builtPage(path);
    expect.soft(onlyNamed(card, "title").text).toBe(title);
    expect.soft(onlyNamed(card, "h1").text).toBe(heading);
  });

test("the card of a code asks three questions in order, each with its own answer", () => {
  const card = builtPage("/embed/1006/");
  expect
    .soft(textsOf(card, "dt"))
    .toEqual(["Should I reconnect?", "Can I send it?", "Who sends it?"]);
  expect
    .soft(textsOf(card, "dd"))
    .toEqual([
      "Yes, with backoff Wait a random time of up to 5 s, then longer after each failure.",
      "No In a browser close(1006) throws. No endpoint may put it into a Close frame.",
      "Nobody The side that lost the line writes it locally.",
    ]);
  const [answer] = textsOf(card, "p");
  expect.soft(answer).toMatch(/^The connection ended without a Close frame\./);
});

test("the card of a comparison has each code's answers in its own column", () => {
  const card = builtPage("/embed/compare/1006-vs-1013/");
  expect.soft(textsOf(card, "th")).toEqual(["1006 Abnormal Closure", "1013 Try Again Later"]);
  expect
    .soft(textsOf(card, "td"))
    .toEqual([
      "What happened The connection ended with no Close frame.",
      expect.stringMatching(/^What happened .*server/),
      "Who sends it Nobody",
      "Who sends it The server",
      "Reconnect Yes, with backoff",
      "Reconnect Not automatically",
    ]);
});

test("the card of a situation says what happened and what is safe to do first", () => {
  const [answer, move] = textsOf(builtPage("/embed/situations/idle-timeout/"), "p");
  expect.soft(answer).toMatch(/^No data passed for as long as a proxy/);
  expect.soft(move).toMatch(/^First safe move Send a ping or a small message every 20 to 30/);
});

test("the search card asks the site itself, in a window of its own", ({ baseURL }) => {
  const card = builtPage("/embed/find/");
  expect.soft(onlyNamed(card, "form").attributes).toMatchObject({
    action: `${baseURL ?? ""}/find`,
    method: "get",
    target: "_blank",
  });
  expect
    .soft(textsOf(card, "label", "button"))
    .toEqual(["Close code, service or log line", "Look it up"]);
  const [label] = allNamed(card, "label");
  expect.soft(onlyNamed(card, "input").attributes).toMatchObject({
    name: "q",
    id: label?.attributes["for"],
    placeholder: "1006, or discord 4004",
  });
});

test("the card of no code says what there is, and is not for an index", async ({
  request,
  baseURL,
}) => {
  const answer = await request.get("/embed/wrong/");
  const html = await answer.text();
  const card = readHtml(html);
  expect.soft(answer.status()).toBe(404);
  expect.soft(onlyNamed(card, "h1").text).toBe("No such card");
  expect.soft(textsOf(card, "p")[0]).toContain("“wrong” is not a close code.");
  expect.soft(textsOf(card, "p")[0]).toContain("of a situation (/embed/situations/idle-timeout/)");
  expect.soft(readHead(card, html).meta("robots")).toEqual(["noindex"]);
  expect.soft(linksIn(card)).toEqual([["What closed my WebSocket?", `${baseURL ?? ""}/`]]);
});

for (const [path, slug, badge] of [
  ["/1006/", "1006", "1006 Abnormal Closure"],
  [
    "/services/discord-gateway/4004/",
    "discord-gateway-4004",
    "Discord Gateway: 4004 Authentication failed",
  ],
  ["/compare/1006-vs-1013/", "1006-vs-1013", undefined],
  ["/situations/idle-timeout/", "idle-timeout", undefined],
] as const)
  test(`the embed box of ${path} leads to the builder with its card, and shows its badge`, () => {
    const box = withId(builtPage(path), "embed");
    if (!box) throw new Error(`${path} has no embed box.`);
    expect.soft(linksIn(box).slice(1)).toEqual([
      ["Themes, sizes and what each platform needs", `/embed/?what=${slug}`],
      ["The card as plain HTML, with no request", `/card${path.slice(0, -1)}.html`],
    ]);
    const image = { src: `/badge${path.slice(0, -1)}.svg`, alt: `Badge: ${badge ?? ""}` };
    expect
      .soft(allNamed(box, "img").map(({ attributes }) => attributes))
      .toMatchObject(badge === undefined ? [] : [{ ...image, height: "20", loading: "lazy" }]);
  });
