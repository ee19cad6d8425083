import { gzipSync } from "node:zlib";
import { expect } from "playwright/test";
import { ask } from "../support/server/ask.ts";
import { askRaw } from "../support/server/ask-raw.ts";
import { test } from "../support/site.ts";

/** Names that every object of the language has. */
const inherited = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
];

/** Addresses that look something up by a name: what is inherited is nobody's. */
const lookups = [
  ...["/services/N/", "/services/N/4004/", "/situations/N/", "/messages/N/", "/N/", "/N.md"],
  ...[
    "/compare/N-vs-1006/",
    "/compare/1006-vs-N-4004/",
    "/badge/N.svg",
    "/badge/services/N/4004.svg",
  ],
  ...["/glyph/N.svg", "/glyph/1006-N.svg", "/card/N.html", "/embed/N/", "/embed/services/N/4004/"],
  ...[
    "/api/v1/services/N.json",
    "/api/v1/schema/N.json",
    "/ws-code/N.js",
    "/vN/embed.js",
    "/oembed/N",
  ],
];

/** Queries of every route that reads one. */
const queries = [
  ...["N=1006", "N[polluted]=1006", "N.polluted=1006", "q=N", "a=N&b=N", "what=N", "theme=N"],
  ...["seconds=N", "seconds[N]=61", "N=1&seconds=61"],
  ...["url=N", "url=ORIGIN/1006/&format=N", "url=ORIGIN/1006/&maxwidth=N&maxheight=N", "url[N]=1"],
];

const readers = [
  "/find",
  "/oembed",
  "/embed/",
  "/timeouts/",
  "/embed/1006/",
  "/2345/",
  "/1006/",
  "/api/v1/codes.json",
];

/** What pollution would change: pages made after it. */
const witnesses = [
  "/2345/",
  "/find?q=timeout",
  "/embed/?what=1006",
  "/timeouts/?seconds=61",
  "/badge/4999.svg",
  "/oembed",
];

const bodiesOf = (origin: string, mark: string) =>
  Promise.all(
    witnesses.map(async (path) => {
      // A query of its own, so that it is made and not remembered.
      const { status, body } = await ask(origin, `${path}${path.includes("?") ? "&" : "?"}${mark}`);
      return [path, status, body.toString()];
    }),
  );

test("names that objects inherit are nobody's, and change nothing", async ({ origin }) => {
  const before = await bodiesOf(origin, "z=1");
  for (const name of inherited) {
    for (const path of lookups) {
      const { status } = await ask(origin, path.replaceAll("N", name));
      expect.soft([name, path, status]).toEqual([name, path, 404]);
    }
    for (const path of readers)
      for (const query of queries) {
        const asked = query.replaceAll("N", name).replace("ORIGIN", origin);
        const { status } = await ask(origin, `${path}?${asked}`);
        expect
          .soft([path, query, [200, 400, 404, 501].includes(status)])
          .toEqual([path, query, true]);
      }
  }
  expect(await bodiesOf(origin, "z=2")).toEqual(before);
});

/** Pages that oEmbed is asked for and that are none of ours, however near they look. */
const foreign = [
  ...["//evil.example/1006/", "https://evil.example/1006/", "ORIGIN@evil.example/1006/"],
  ...[
    "ORIGIN.evil.example/1006/",
    "file:///etc/passwd",
    "javascript:alert(1)//1006/",
    "data:,1006",
  ],
  ...["http://169.254.169.254/latest/meta-data/", "http://[::1]:1/1006/", "ftp://127.0.0.1/1006/"],
  ...[
    "http://ORIGINHOST\\@evil.example/1006/",
    "blob:ORIGIN/1006/",
    "/1006/",
    "1006",
    "\\\\x\\1006",
  ],
];

test("oEmbed answers for this origin alone, and repeats nothing of another", async ({ origin }) => {
  const { host } = new URL(origin);
  for (const template of foreign)
    for (const format of ["json", "xml"]) {
      const url = template.replace("ORIGINHOST", host).replace("ORIGIN", origin);
      const path = `/oembed?url=${encodeURIComponent(url)}&format=${format}`;
      const { status, body } = await ask(origin, path);
      expect.soft([url, status]).toEqual([url, 404]);
      expect.soft(body.toString(), url).not.toMatch(/evil|passwd|alert|169\.254/);
    }
});

/** A megabyte of nothing in a kilobyte, and that packed again. */
const bomb = gzipSync(gzipSync(Buffer.alloc(50_000_000)));

test("a packed body is not unpacked, wherever it is sent", async ({ origin }) => {
  const paths = ["/", "/1006/", "/oembed", "/find", "/embed/", "/api/v1/codes.json", "/abc/"];
  for (const path of paths)
    for (const [method, status] of [
      ["POST", 405],
      ["PUT", 405],
      ["QUERY", 405],
    ] as const) {
      const head = `${method} ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Encoding: gzip, gzip\r\nContent-Type: application/json\r\nContent-Length: ${bomb.length}\r\n\r\n`;
      const [answer] = await askRaw(origin, `${head}${bomb.toString("latin1")}`);
      expect([method, path, answer?.status]).toEqual([method, path, status]);
      expect(answer?.body.toString()).toBe(
        '{"error":"This site only answers GET, HEAD, OPTIONS."}\n',
      );
    }
});

test("a body of JSON is not read, whatever it would set", async ({ origin }) => {
  const body = '{"__proto__":{"status":418},"constructor":{"prototype":{"polluted":true}}}';
  const before = await bodiesOf(origin, "y=1");
  for (const path of ["/oembed", "/find", "/embed/", "/1006/"]) {
    const head = `POST ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    expect((await askRaw(origin, `${head}${body}`))[0]?.status).toBe(405);
  }
  expect(await bodiesOf(origin, "y=2")).toEqual(before);
});

/** Texts over which a pattern with two ways to read them would go for ever: 12,000 characters each. */
const slow = [
  "a",
  "1",
  " ",
  "%0a",
  ".",
  "-",
  "(",
  "[",
  "a ",
  "1006 ",
  "a.",
  "a:",
  "aA",
  "x=",
  "/",
].map((piece) => piece.repeat(Math.floor(12_000 / piece.length)));

test("a text that repeats itself is answered like any other", async ({ origin }) => {
  for (const text of slow)
    for (const start of ["/find?q=", "/find?a=1006&b=", "/embed/?what=", "/oembed?url=", "/2345/?"])
      for (const last of ["", "!", "%22"]) {
        const { status } = await ask(
          origin,
          `${start}${encodeURI(text).replaceAll("%25", "%")}${last}`,
        );
        expect.soft([start, status < 500]).toEqual([start, true]);
      }
});
