import { expect } from "playwright/test";
import { ask, type RawAnswer } from "../support/server/ask.ts";
import { askRaw } from "../support/server/ask-raw.ts";
import { test } from "../support/site.ts";

/** Addresses of each kind: files, what is made, redirects, what is missing; `N` makes each new. */
const addresses = [
  ...[
    "/1006/?N",
    "/embed/1006/?theme=dark&N",
    "/sitemap.xml?N",
    "/robots.txt?N",
    "/badge/1006.svg?N",
  ],
  ...["/2345/?N", "/find?q=timeout&N", "/find?q=xyzzy&N", "/find?q=1006&N", "/badge/4999.svg?N"],
  ...["/oembed?url=ORIGIN/1006/&N", "/oembed?N", "/embed/?what=1006&N", "/abc/?N", "/1006?N"],
  ...[
    "/compare/1006-vs-discord-gateway-4004/?N",
    "/api/v1/nothing?N",
    "/card/2345.html?N",
    "//x?N",
  ],
];

/** Headers that some server, framework or proxy trusts; none of them is a key of any cache. */
const unkeyed: readonly Readonly<Record<string, string>>[] = [
  { Host: "evil.example" },
  { Host: "evil.example:1006" },
  { Host: "x@evil.example" },
  { Host: '"><script>alert(1)</script>' },
  { "X-Forwarded-Host": "evil.example", "X-Forwarded-Server": "evil.example" },
  { "X-Host": "evil.example", "X-Original-Host": "evil.example" },
  { Forwarded: 'for=127.0.0.1;host="evil.example";proto=https' },
  { "X-Forwarded-Proto": "https", "X-Forwarded-Scheme": "https", "X-Forwarded-Ssl": "on" },
  { "X-Forwarded-Port": "1", "X-Forwarded-Prefix": "//evil.example", "X-Forwarded-Path": "/evil" },
  { "X-Original-URL": "/timeouts/", "X-Rewrite-URL": "/timeouts/" },
  { "X-Forwarded-For": "127.0.0.1", "X-Real-IP": "127.0.0.1", "True-Client-IP": "127.0.0.1" },
  { "X-HTTP-Method-Override": "DELETE", "X-HTTP-Method": "PUT", "X-Method-Override": "POST" },
  { "X-Astro-Path": "/timeouts/", "X-Astro-Locals": "{}", "X-Middleware-Subrequest": "middleware" },
  { Origin: "https://evil.example", Referer: "https://evil.example/<x>" },
  { Cookie: "a=<x>", Authorization: "Basic eDp4", "User-Agent": "<x>", Via: "<x>" },
  { "Accept-Language": "de", "Sec-Fetch-Mode": "navigate", "Save-Data": "on", Accept: "text/xml" },
  { "Cache-Control": "no-cache", Pragma: "no-cache", Prefer: "respond-async", TE: "trailers" },
  { __proto__x: "1", constructor: "1", "Content-Type": "application/json", "X-Evil": "<x>" },
];

const travel = ["date", "connection", "keep-alive"];

/** An answer without what every one has differently. */
const shown = ({ status, headers, body }: RawAnswer) => ({
  status,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !travel.includes(name))),
  body: body.toString(),
});

for (const headers of unkeyed)
  test(`${JSON.stringify(headers)} changes no answer, and none that others get`, async ({
    origin,
  }) => {
    const number = unkeyed.indexOf(headers);
    for (const template of addresses) {
      const at = (query: string) => template.replace("ORIGIN", origin).replace("N", query);
      // Whoever comes first would have the answer kept for the others.
      const attacked = shown(await ask(origin, at(`n=${number}`), { headers }));
      const others = shown(await ask(origin, at(`n=${number}`)));
      expect.soft(attacked, template).toEqual(others);
      expect.soft(JSON.stringify(attacked), template).not.toMatch(/evil\.example|<x>|alert\(1\)/);
    }
  });

test("another host in the address is not taken over", async ({ origin }) => {
  const asked = (target: string) =>
    askRaw(origin, `GET ${target} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
  const [page] = await asked("http://evil.example/1006/");
  expect(page?.body).toEqual((await ask(origin, "/1006/")).body);
  const [redirect] = await asked("http://evil.example/1006");
  expect([redirect?.status, redirect?.headers["location"]]).toEqual([308, "/1006/"]);
  const [missing] = await asked("http://evil.example/abc/");
  expect(missing?.status).toBe(404);
  expect(missing?.body.toString()).not.toContain("evil.example");
});

test("what an answer differs by stands in Vary", async ({ origin }) => {
  for (const path of ["/1006/", "/2345/", "/find?q=timeout", "/abc/", "/badge/1006.svg"]) {
    const [plain, packed] = await Promise.all([
      ask(origin, path),
      ask(origin, path, { headers: { "Accept-Encoding": "br" } }),
    ]);
    expect([path, plain.headers["vary"], packed.headers["vary"]]).toEqual([
      path,
      "Accept-Encoding",
      "Accept-Encoding",
    ]);
  }
});

/** More headers than anybody has: in number, in bytes, in names that end alike. */
const floods = {
  "3,000 headers": Array.from({ length: 3000 }, (_, index) => `a${index}: b\r\n`).join(""),
  "a header of 20 kB": `X: ${"a".repeat(20_000)}\r\n`,
  "a name of 20 kB": `${"a".repeat(20_000)}: x\r\n`,
  "a cookie of 20 kB": `Cookie: ${"a=b; ".repeat(4000)}\r\n`,
};

for (const [name, flood] of Object.entries(floods))
  test(`${name} are refused in words, and the next one is answered`, async ({ origin }) => {
    const answers = await askRaw(origin, `GET /1006/ HTTP/1.1\r\nHost: a\r\n${flood}\r\n`);
    expect(answers.map(({ status }) => status)).toEqual([431]);
    expect(answers[0]?.body.toString()).toContain("16 kB");
    expect((await ask(origin, "/1006/")).status).toBe(200);
  });

test("a second Host behind many headers is not overlooked", async ({ origin }) => {
  for (const count of [100, 1000, 2500]) {
    const hosts = `Host: a\r\n${"a:\r\n".repeat(count)}Host: evil.example\r\n`;
    const [answer] = await askRaw(origin, `GET /1006/ HTTP/1.1\r\n${hosts}\r\n`);
    // Node reads so many headers, or none.
    expect([count, [400, 431].includes(answer?.status ?? 0)]).toEqual([count, true]);
  }
});

test("a method that is not for reading is refused, whatever it is called", async ({ origin }) => {
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "PURGE", "QUERY"]) {
    const head = `${method} /1006/ HTTP/1.1\r\nHost: a\r\nX-Secret: told\r\nConnection: close\r\n\r\n`;
    const [answer] = await askRaw(origin, head);
    expect([method, answer?.status, answer?.headers["allow"]]).toEqual([
      method,
      405,
      "GET, HEAD, OPTIONS",
    ]);
    expect(answer?.body.toString()).not.toContain("told");
  }
  for (const method of ["HACK", "GETS", "GET\0", "'", "__proto__"])
    expect(
      (await askRaw(origin, `${method} /1006/ HTTP/1.1\r\nHost: a\r\n\r\n`)).map(
        ({ status }) => status,
      ),
    ).toEqual([400]);
});
