import { beforeAll, describe, expect, it } from "vitest";
import { describeCloseCode } from "../words/describe.ts";
import { search, prepareSearch, type Searched } from "./search.ts";
import { searchData } from "./search-data.ts";

let searched: Searched;
beforeAll(() => {
  searched = prepareSearch(searchData());
});

const paths = (text: string) => search(text, searched).map(({ path }) => path);

describe("search() answers first", () => {
  it.each([
    ["1006", "/1006/"],
    [' "1006" ', "/1006/"],
    ["closed with code: 1006", "/1006/"],
    ['{"code":1006}', "/1006/"],
    ["{wasClean: false, code: 1006, reason: ''}", "/1006/"],
    ["4004", "/4004/"],
    ["1016", "/1016/"],
    ["7777", "/7777/"],
    ["100", "/100/"],
    ["going away", "/1001/"],
    ["GOING_AWAY", "/1001/"],
    ["gooing away", "/1001/"],
    ["goign away", "/1001/"],
    ["abnormal", "/1006/"],
    ["abnorm", "/1006/"],
    ["internal error", "/1011/"],
    ["discord 4004", "/services/discord-gateway/4004/"],
    ["4004 discord", "/services/discord-gateway/4004/"],
    ["discrod 4004", "/services/discord-gateway/4004/"],
    ["Discord: 4004!", "/services/discord-gateway/4004/"],
    ["pusher 4009", "/services/pusher-channels/4009/"],
    ["discord", "/services/discord-gateway/"],
    ["graphql-ws", "/services/graphql-ws/"],
    ["graphqlws", "/services/graphql-ws/"],
    ["idle-timeout", "/situations/idle-timeout/"],
    ["gorilla", "/messages/gorilla-websocket/"],
    ["socketio", "/messages/socket-io/"],
    ["private use", "/#ranges"],
    ["4000-4999", "/#ranges"],
    ["close 1006 (abnormal closure): unexpected EOF", "/1006/"],
    [
      "received 1011 (internal error) keepalive ping timeout; then sent 1011 (internal error)",
      "/1011/",
    ],
    ["connect ECONNREFUSED 127.0.0.1:8080", "/messages/node-ws/#connection-refused"],
    ["Discord Gateway closed: code 4004, bot logs in", "/services/discord-gateway/4004/"],
  ])("%j with %s", (text, path) => {
    expect(paths(text)[0]).toBe(path);
  });
});

describe("two codes", () => {
  it.each([
    ["1001 vs 1012", "/compare/1001-vs-1012/", true],
    ["1006 or 1005", "/compare/1005-vs-1006/", true],
    // No record says that people confuse them, but every two registered codes have a page.
    ["1005 or 1015", "/compare/1005-vs-1015/", true],
    ["difference between 1006 and 1013", "/compare/1006-vs-1013/", undefined],
    // 4401 alone is nobody's; who confuses it means that of graphql-ws.
    ["3000 or 4401", "/compare/3000-vs-graphql-ws-4401/", undefined],
  ])("typed as %j lead first to %s", (text, path, exact) => {
    const [first] = search(text, searched);
    expect([first?.path, first?.exact]).toEqual([path, exact]);
  });

  it("in a line that a stack prints lead to the line's", () => {
    const line = "received 1001 (going away); then sent 1001 (going away) 1006";
    expect(paths(line)[0]).toBe("/1001/");
  });
});

describe("search()", () => {
  it.each([
    ["4004", "/services/discord-gateway/4004/"],
    ["4004", "/services/pusher-channels/4004/"],
    ["1006", "/services/colyseus/1006/"],
    ["going away", "/situations/going-away/"],
    ["timeout", "/situations/idle-timeout/"],
    ["close 1006 (abnormal closure): unexpected EOF", "/messages/gorilla-websocket/#close-1006"],
    ["connect ECONNREFUSED 127.0.0.1:8080", "/situations/connection-refused/"],
    ["acme 4777", "/4777/"],
  ])("lists for %j also %s", (text, path) => {
    expect(paths(text)).toContain(path);
  });

  it.each([
    ...["", "   ", "xyzzy plugh", "hello", "<b>&</b>", "a ".repeat(5000)],
    ...["01006", "65536"],
  ])("finds nothing for %.30j", (text) => {
    expect(paths(text)).toEqual([]);
  });

  it.each(["1006", "internal error", "discord gateway 4004", "closed with code: 1006", "7777"])(
    "says that the first answer to %j is all that was asked for",
    (text) => {
      expect(search(text, searched)[0]?.exact).toBe(true);
    },
  );

  it.each(["timeout", "discord 4004", "4004 failed", "going"])(
    "calls no answer to %j exact",
    (text) => {
      expect(search(text, searched).filter(({ exact }) => exact)).toEqual([]);
    },
  );

  it.each([0, 999, 1016, 2999, 3500, 7777, 65535])("calls %i what its page calls it", (code) => {
    expect(search(`${code}`, searched)[0]?.title).toBe(describeCloseCode(code).heading);
  });

  it("gives each page once and no more than the limit", () => {
    const found = search("4004", searched, 5).map(({ path }) => path);
    expect(found).toHaveLength(5);
    expect(new Set(found).size).toBe(5);
  });

  it("reads no more than the beginning of ten megabytes", () => {
    const huge = `closed with code: 1006 ${"x1007y 1008 ".repeat(900_000)}`;
    expect(huge.length).toBeGreaterThan(10_000_000);
    expect(paths(huge)).toEqual(paths(huge.slice(0, 2000)));
  });
});

describe("every page of the search", () => {
  it.each(searchData().groups)("of the kind $kind survives being sent as JSON", (group) => {
    expect(group.pages.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(group))).toEqual(group);
  });

  it("is found by its own title", () => {
    const lost = searched.index.pages
      .filter(({ kind }) => kind !== "range" && kind !== "situation" && kind !== "log line")
      .filter(({ title, path }) => !paths(title).includes(path));
    expect(lost.map(({ title }) => title)).toEqual([]);
  });
});
