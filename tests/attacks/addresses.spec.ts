import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "playwright/test";
import { askRaw } from "../support/server/ask-raw.ts";
import { test } from "../support/site.ts";

const outDir = process.env["OUT_DIR"] ?? ".test-site";

const answerTo = async (origin: string, target: string) => {
  const head = `GET ${target} HTTP/1.1\r\nHost: ws-code.example\r\nConnection: close\r\n\r\n`;
  const [answer, ...more] = await askRaw(origin, head);
  if (answer === undefined || more.length > 0) throw new Error(`${target}: ${more.length} more`);
  return answer;
};

/** “One folder up, and in there”, as servers, proxies and systems have read it. */
const ups: readonly string[] = [
  ...["../", "%2e%2e/", "%2E./", "..%2f", "%2e%2e%2f", "..%2F..%2f", "..\\", "..%5c", "%2e%2e%5c"],
  ...["%252e%252e%252f", "..%252f", "..%255c", "%25252e%25252e%25252f"],
  // Overlong, half-wide and IIS's own forms of dot and slash.
  ...["%c0%ae%c0%ae/", "%c0%ae%c0%ae%c0%af", "%e0%80%ae%e0%80%ae%e0%80%af", "..%c1%9c"],
  ...["%uff0e%uff0e%u2215", "%ef%bc%8e%ef%bc%8e/", "..%u2216"],
  ...["....//", "....\\/", "..;/", "..;a=b/", "..%00/", "..%0d/", "..%09/", "..%20/", ".%00./"],
  ...["/../", "//../", "\\..\\", "/%5c../", "./../"],
];

/** What must not be read: of the system, of the build. */
const targets = ["etc/passwd", "build.json", "server/entry.mjs"];

const starts = ["/", "/1006/", "/badge/", "/api/v1/", "/_astro/"];

/** Whole paths that some systems take for a file or a device. */
const forms: readonly string[] = [
  ...["/C:/Windows/win.ini", "/c:%5cWindows%5cwin.ini", "/%5c%5cserver%5cshare", "/CON", "/AUX.md"],
  ...["/1006/index.html::$DATA", "/1006.md::$DATA", "/1006/index.html%00.png", "/1006.md%20"],
  ...["/1006.md.", "/robots~1.txt", "/file:///etc/passwd", "/%2fetc%2fpasswd", "//etc/passwd"],
  ...["/.git/config", "/.env", "/build.json", "/server/entry.mjs", "/client/1006/index.html"],
  ...["/1006/index.html.br", "/1006/index.html.gz", "/package.json", "/~root/", "/.htaccess"],
];

/** The beginnings of what lies beside the pages. */
const secrets = [
  "root:x:0",
  "PATH=",
  ...["build.json", "server/entry.mjs"].map((file) =>
    readFileSync(join(outDir, file), "utf8").slice(0, 60),
  ),
  readFileSync("package.json", "utf8").slice(0, 30),
];

test("no way out of the folder of the pages leads anywhere", async ({ origin }) => {
  const wrong: string[] = [];
  for (const start of starts)
    for (const up of ups)
      for (const target of targets) {
        const path = `${start}${up.repeat(6)}${target}`;
        const { status, body } = await answerTo(origin, path);
        const leaks = secrets.some((secret) => body.includes(secret));
        if (leaks || ![308, 400, 404].includes(status)) wrong.push(`${status} ${path}`);
      }
  expect(wrong).toEqual([]);
});

test("no other name of a file or a device is one", async ({ origin }) => {
  for (const path of forms) {
    const { status, body } = await answerTo(origin, path);
    expect.soft([path, [308, 404].includes(status)]).toEqual([path, true]);
    expect.soft([path, secrets.some((secret) => body.includes(secret))]).toEqual([path, false]);
  }
});

/** What somebody would have a redirect lead to, behind what begins an address. */
const elsewhere = [
  ...["evil.example", "evil.example/1006", "x@evil.example", "evil.example:80/", "[::1]/1006"],
  ...["evil.example%2f", "evil.example%5c", "%2fevil.example", "evil.example/%2e%2e"],
];
const beginnings = [
  ...["/", "//", "///", "/\\", "\\", "/\\/", "//\\", "//./", "//.//", "//%2e//", "/%2e/", "/%5c/"],
  ...[
    "/x/..//",
    "/x/../\\",
    "/%2f/",
    "/%09/",
    "/%0d%0a/",
    "//%0a/",
    "/.//",
    "/;//",
    "/?//",
    "/1006//",
  ],
  ...["/1006/..//", "/embed//", "/embed/..//", "/compare//", "/services/..//", "/api/..//"],
  ...["http://", "https://", "http:/", "http:\\\\", "HTTP://a@", "http://ws-code.example@"],
];

/** Queries that go into a `Location`, or would like to. */
const queries = ["", "?x=//evil.example", "?q=1006&url=//evil.example", "?a=1006&b=//evil.example"];

test("every redirect stays on this origin, whatever asks for it", async ({ origin }) => {
  const targets = beginnings.flatMap((start, at) =>
    elsewhere.map(
      (host, below) => `${start}${host}${queries[(at + below) % queries.length] ?? ""}`,
    ),
  );
  let redirects = 0;
  for (const target of targets) {
    const { status, headers } = await answerTo(origin, target);
    const { location = "" } = headers;
    redirects += location === "" ? 0 : 1;
    expect.soft([target, new URL(location, origin).origin]).toEqual([target, origin]);
    expect.soft([target, [200, 308, 301, 303, 400, 404].includes(status)]).toEqual([target, true]);
  }
  expect(redirects).toBeGreaterThan(50);
});

/** Line ends, as they are and as some decode them. */
const lineEnds = [
  "%0d%0a",
  "%0D%0A",
  "%0a",
  "%0d",
  "%E5%98%8A%E5%98%8D",
  "%u000d%u000a",
  "%c0%8d%c0%8a",
];

test("no line end in an address begins a header", async ({ origin }) => {
  const paths = [
    "/1006?a=",
    "/find?q=1006&x=",
    "/find?a=1006&b=1013&x=",
    "/find?q=",
    "/oembed?url=",
  ];
  const more = ["/", "/1006", "//", "/compare/1013-vs-1006/?a=", "/embed/1006?theme="];
  for (const path of [...paths, ...more])
    for (const lineEnd of lineEnds) {
      const answer = await answerTo(
        origin,
        `${path}${lineEnd}Set-Cookie:%20a=b${lineEnd}X-Evil:%201`,
      );
      const names = Object.keys(answer.headers);
      expect.soft(names, path).not.toContain("set-cookie");
      expect.soft(names, path).not.toContain("x-evil");
    }
});

test("bytes that no address has are refused", async ({ origin }) => {
  for (const target of [
    "/1006\0/",
    "/1006\x01/",
    "/\xc3\xa4",
    "/\xff",
    "1006/",
    "javascript:alert(1)",
  ])
    expect([target, (await answerTo(origin, target)).status]).toEqual([target, 400]);
});
