import { expect, test } from "playwright/test";
import { closeCodes } from "#data/codes/index.ts";
import { closeCodeGuides } from "#data/codes/guides.ts";
import { services } from "#data/services/index.ts";
import { builtPage } from "../support/server/built-site.ts";
import { allNamed, linksIn, onlyNamed, rowsOf, textsOf, withId } from "../support/html/html.ts";
import { contentOf } from "../support/html/page-blocks.ts";
import { read } from "../support/text/records.ts";

const families = {
  normal: "Normal",
  away: "Leaving",
  protocol: "Protocol",
  policy: "Policy",
  server: "Server",
  local: "Local only",
  private: "Its owner's",
  reserved: "Reserved",
} as const;

const page = builtPage("/");
const found = contentOf(page);

test("the home page leads with the field, and its examples lead where the field would", () => {
  const main = onlyNamed(page, "main");
  expect.soft(onlyNamed(page, "h1").text).toBe("What closed my WebSocket?");
  expect.soft(linksIn(main).slice(0, 3)).toEqual([
    ["1006", "/1006/"],
    ["discord 4004", "/services/discord-gateway/4004/"],
    ["close 1006 (abnormal closure): unexpected EOF", "/1006/"],
  ]);
  const [form] = allNamed(main, "form");
  expect.soft(form?.attributes).toMatchObject({ action: "/find", method: "get", role: "search" });
  expect.soft(textsOf(main, "label")).toEqual(["Close code, service or log line"]);
  expect.soft(textsOf(main, "button")).toEqual(["Look it up"]);
  expect
    .soft(allNamed(main, "input").map(({ attributes }) => attributes))
    .toMatchObject([
      { name: "q", placeholder: "1006, or discord 4004", autocomplete: "off", required: "" },
    ]);
});

test("the table of codes has every registered code, by range, with what happened", () => {
  const rows = rowsOf(page);
  expect(rows[0]).toEqual(["Code", "What happened", "Family", "Reconnect?"]);
  const codes = rows.filter((row) => row.length === 5);
  expect(codes.map(([, ...cells]) => cells.slice(0, 3))).toEqual(
    closeCodes.map(({ code, name, family }) => [
      `${code} ${name}`,
      read(closeCodeGuides.find((guide) => guide.code === code)?.happened ?? ""),
      families[family],
    ]),
  );
  expect(rows.filter((row) => row.length === 1)).toEqual([
    ["1000–1015 The protocol, its later versions and published extensions"],
    ["3000–3008 Libraries, frameworks and applications, who register with IANA"],
  ]);
  expect(found["Codes"]?.hrefs).toEqual(closeCodes.map(({ code }) => `/${code}/`));
});

test("the map of the ranges runs from 0 to 65535 without a gap, as RFC 6455 splits it", () => {
  const map = withId(page, "ranges");
  expect(map && textsOf(map, "li")).toEqual([
    "0–999Not used",
    "1000–1015The protocol: RFC 6455 and IANA",
    "1016–2999Held for the protocol",
    "3000–3999Libraries, registered with IANA",
    "4000–4999Private: each app decides",
    "5000–65535Out of range",
  ]);
  const off = allNamed(page, "li")
    .filter(({ attributes }) => /\boff\b/.test(attributes["class"] ?? ""))
    .map(({ text }) => text.slice(0, 4));
  expect(off).toEqual(["0–99", "1016", "5000"]);
});

test("the rest of the home page leads on: six services, six pairs, and where the facts are from", () => {
  expect(Object.keys(found)).toEqual(["Codes", "Services", "Often confused", "Evidence", "Embed"]);
  expect
    .soft(found["Services"]?.blocks)
    .toEqual([
      `p Codes from 4000 to 4999 mean what the service says they mean. ${services.length} lists say it, among them:`,
      "li Discord Gateway4000–4014",
      "li Discord Voice Gateway4001–4022",
      "li Twitch EventSub1000–4007",
      expect.stringContaining("graphql-ws"),
      expect.stringContaining("Pusher Channels"),
      expect.stringContaining("Liveblocks"),
      `p All ${services.length} services`,
    ]);
  expect
    .soft(found["Services"]?.hrefs.slice(0, 3))
    .toEqual([
      "/services/discord-gateway/",
      "/services/discord-voice/",
      "/services/twitch-eventsub/",
    ]);
  expect.soft(found["Services"]?.hrefs.at(-1)).toBe("/services/");
  expect
    .soft(found["Often confused"]?.hrefs)
    .toEqual([
      "/compare/1006-vs-1013/",
      "/compare/1000-vs-1005/",
      "/compare/1001-vs-1012/",
      "/compare/1006-vs-1015/",
      "/compare/1002-vs-1007/",
      "/compare/1008-vs-3000/",
      "/compare/",
    ]);
  expect.soft(found["Embed"]?.hrefs).toEqual(["/embed/", "/1006/#embed"]);
  const uses = services.flatMap(({ codes }) => codes);
  const unknown = uses.filter(({ reconnect }) => reconnect === "unknown").length;
  expect
    .soft(found["Evidence"]?.blocks[2])
    .toContain(`Of ${uses.length} codes of services, ${unknown} come without a word`);
});
