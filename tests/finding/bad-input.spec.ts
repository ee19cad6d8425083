import { expect, test } from "playwright/test";

const traces = /\bat .+:\d+:\d+|node_modules|Error:/;

const answers: readonly (readonly [path: string, status: number, says: string])[] = [
  ["/99999/", 404, "is too large for a close code"],
  ["/abc/", 404, "is not a close code"],
  ["/-1/", 404, "is not a close code"],
  ["/01006/", 404, "is not a close code"],
  ["/1006/nothing/", 404, "There is no page at this address"],
  ["/%zz/", 404, "is not a close code"],
  ["/%3Cscript%3E/", 404, "“&lt;script&gt;” is not a close code"],
  ["/compare/1006-vs-1006/", 404, "cannot be compared with itself"],
  ["/compare/1006-vs-discord-gateway-1/", 404, "has no code “1” that we know"],
  ["/embed/services/nobody/4004/", 404, "is not a service that we know"],
  ["/services/nobody/", 404, "There is no page at this address"],
  ["/compare/nonsense/", 404, "is not a comparison"],
  ["/embed/99999/", 404, "is too large for a close code"],
  ["/embed/compare/1006-vs-1006/", 404, "cannot be compared with itself"],
  ["/badge/abc.svg", 404, "is not a close code"],
  ["/glyph/abc.svg", 404, "is not a close code"],
  ["/glyph/%3Cscript%3E.svg", 404, "is not a close code"],
  ["/glyph/1006-17.svg", 404, "“17” is not a size of a glyph"],
  ["/glyph/services/nobody/4004.svg", 404, "is not a service that we know"],
  ["/glyph/services/discord-gateway/1.svg", 404, "has no code “1” that we know"],
  ["/find", 404, "Nothing was asked"],
  ["/find?q=hello", 200, "We can’t tell from these words."],
  ["/find?a=1006&b=abc", 404, "“abc” is not a close code"],
  ["/find?q=%3Cb%3Eflaky", 200, "&lt;b&gt;flaky"],
  ["/timeouts/?seconds=soon", 400, "“soon” is no time that this page can read"],
  ["/timeouts/?seconds=-5", 400, "“-5” is no time that this page can read"],
  ["/timeouts/?seconds=%3Cscript%3E", 400, "“&lt;script&gt;” is no time"],
  ["/timeouts/?seconds=0", 400, "“0” cannot be marked. Write a time from 1 second to 7 days."],
  ["/timeouts/?seconds=99999999", 400, "“99999999” cannot be marked"],
  ["/api/v1/codes/4004.json", 404, "is not a registered close code"],
  ["/api/v1/codes/abc.json", 404, "is not a close code"],
  ["/api/v1/CODES.json", 404, "The API has nothing at this address"],
  ["/oembed", 400, "url is missing"],
  ["/oembed?url=javascript:alert(1)", 404, "Only pages of"],
  ["/oembed?url=https://elsewhere.example/1006/", 404, "Only pages of"],
  ["/oembed?url=x&format=yaml", 501, "not implemented"],
];

for (const [path, status, says] of answers)
  test(`${path} answers ${status} and says why`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status()).toBe(status);
    const body = await response.text();
    expect(body).toContain(says);
    expect(body).not.toMatch(traces);
  });

for (const maxwidth of ["-1", "1e9", "0", "abc"])
  test(`oEmbed counts maxwidth=${maxwidth} as not given`, async ({ request, baseURL }) => {
    const url = encodeURIComponent(`${baseURL ?? ""}/1006/`);
    const [given, plain] = await Promise.all([
      request.get(`/oembed?url=${url}&maxwidth=${maxwidth}`),
      request.get(`/oembed?url=${url}`),
    ]);
    expect(given.status()).toBe(200);
    expect(await given.text()).toBe(await plain.text());
  });

test("a url of 100 kB is refused with 414 and a message", async ({ request }) => {
  const response = await request.get(`/oembed?url=${"a".repeat(100_000)}`);
  expect(response.status()).toBe(414);
  expect(await response.text()).toContain("Shorten the address");
});

test("the reverse order of a comparison leads to the right one", async ({ request }) => {
  const response = await request.get("/compare/1013-vs-1006/", { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()["location"]).toBe("/compare/1006-vs-1013/");
});

test("an address without its slash leads to the one with it, query kept", async ({ request }) => {
  const response = await request.get("/1006?a=b", { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers()["location"]).toBe("/1006/?a=b");
});

test("HEAD answers like GET, without a body", async ({ request }) => {
  for (const path of ["/1006/", "/4004/", "/badge/1006.svg", "/glyph/1006.svg"]) {
    const response = await request.head(path);
    expect(response.status()).toBe(200);
    expect(await response.text()).toBe("");
  }
});
