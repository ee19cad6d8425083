import { spawn, type ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "#tests/support/server/ask.ts";
import { sendRaw } from "#tests/support/server/send-raw.ts";
import { builtFolder } from "#tests/support/server/built-folder.ts";

/** The built page of a code: in no theme, whatever its address asks for. */
const words = " and what it means".repeat(100);
const page = `<html lang="en"><p>the page of 1006${words}`;

let folder: string;
let server: ChildProcess;
let said = "";
let origin: string;

/** Starts the server as `npm start` does, on a port that the system chooses. */
beforeAll(async () => {
  folder = await builtFolder();
  const env = { HOST: "127.0.0.1", PORT: "0", WORKERS: "1", SITE_URL: "https://ws-code.example" };
  server = spawn(process.execPath, ["server/serve-site.ts"], {
    env: { ...process.env, ...env, OUT_DIR: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve) => {
    server.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("stops it.")) resolve();
    });
  });
  origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? "";
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

const body = async (path: string) => (await ask(origin, path)).body.toString();

describe("the server", () => {
  it("says where the site is, under which name, and what to try", () => {
    const lines = said
      .replaceAll(origin, "ORIGIN")
      .replace(/\d+\.\d s/, "TIME")
      .trim()
      .split("\n");
    expect(lines).toEqual([
      "The site is served at ORIGIN/ as https://ws-code.example",
      "Ready after TIME, verified by content; by 1 process.",
      "",
      "Three things to try:",
      "  ORIGIN/1006/                     what an abnormal closure is",
      "  ORIGIN/compare/1006-vs-1013/     two codes side by side",
      "  ORIGIN/badge/1006.svg            a badge for a README",
      "",
      "Ctrl+C stops it.",
    ]);
  });

  it.each([
    ["/", "the home page"],
    ["/1006/", page],
    ["/1006/?a=b", page],
    ["/4004/?a=b", "/4004/?a=b"],
    ["/404/", "/404.html"],
    ["/404/?a=b", "/404.html?a=b"],
    ["/404.html", "/404.html"],
    ["/500/", "/500/"],
    ["/not-found/", "/not-found/"],
    ["/robots.txt", "robots"],
    ["/robots.txt/", "/robots.txt/"],
    ["/missing/", "the missing page"],
    ["/api/../1006/", "/api/..%2F1006%2F"],
    ["/api/v1/codes.json", "[]"],
    ["/API/v1/codes.json", "/api/v1%2Fcodes.json"],
    ["/1006%2F", "/1006%2F"],
    ["/x/../1006/", page],
    ["/%31006/", page],
    ["/1006/index.html", page],
    ["/1006.md", "1006"],
    ["/_image?href=/image/1006.png&w=801", "the missing page"],
    ["/_server-islands/x", "the missing page"],
    ["/_actions/x", "the missing page"],
  ])("answers %s with: %s", async (path, text) => {
    expect(await body(path)).toBe(text);
  });

  it.each([
    ["the built page", "/missing/"],
    ["a page made on demand", "/wrong/"],
    ["what the bundler has not made", "/_astro/x"],
  ])("names the status of a 404 in its first line, for %s", async (_, path) => {
    const head = `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;
    expect(await sendRaw(origin, head)).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
  });

  it("answers 404 for what nobody knows, as HTML that is soon asked again", async () => {
    const { status, headers } = await ask(origin, "/missing/");
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
      404,
      "text/html; charset=utf-8",
      "public, max-age=60",
    ]);
  });

  it("says 304 for a file with what a cache needs to know it again", async () => {
    const etag = (await ask(origin, "/1006/")).headers["etag"] ?? "";
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await ask(origin, "/1006/", { headers: { "If-None-Match": etag } });
    expect(again).toMatchObject({ status: 304, headers: { etag, vary: "Accept-Encoding" } });
    expect(again.body.length).toBe(0);
  });
});

describe("a card in a theme", () => {
  const card = "/embed/1006/";

  it.each(["light", "dark", "sepia"])("has the theme %s in its first tag", async (theme) => {
    const themed = `<html lang="en" data-theme="${theme}"><p>the card of 1006${words}`;
    expect(await body(`${card}?theme=${theme}`)).toBe(themed);
    const headers = { "Accept-Encoding": "br" };
    const packed = await ask(origin, `${card}?a=b&theme=${theme}`, { headers });
    expect(packed.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(packed.body).toString()).toBe(themed);
  });

  it.each(["auto", "pink", "", 'dark"><script>'])("is as it was built for %j", async (theme) => {
    const path = `${card}?theme=${encodeURIComponent(theme)}`;
    expect(await body(path)).toBe(`<html lang="en"><p>the card of 1006${words}`);
  });

  it("has another validator in each theme, and is sent once", async () => {
    const tags = ["light", "dark", "sepia"].map(async (theme) => {
      const path = `${card}?theme=${theme}`;
      const etag = (await ask(origin, path)).headers["etag"] ?? "";
      const again = await ask(origin, path, { headers: { "If-None-Match": etag } });
      expect(again).toMatchObject({ status: 304, headers: { etag } });
      const many = { "If-None-Match": `"another", ${etag}` };
      expect((await ask(origin, path, { headers: many })).status).toBe(304);
      return etag;
    });
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });

  it("is only sought among the cards", async () => {
    expect(await body("/1006/?theme=dark")).toBe(page);
    expect(await body("/embed/1007/?theme=dark")).toBe("/embed/1007/?theme=dark");
  });
});

describe("a request that cannot be read", () => {
  const refusal = (error: string) => `${JSON.stringify({ error })}\n`;

  it.each([
    ["no HTTP", "nonsense\r\n\r\n", "400 Bad Request", "This is not a valid HTTP request."],
    [
      "longer than 16 kB",
      `GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      "414 URI Too Long",
      "The address and headers are longer than 16 kB. Shorten the address.",
    ],
    [
      "one of 3,000 headers",
      `GET /1006/ HTTP/1.1\r\nHost: x\r\n${"a: b\r\n".repeat(3000)}\r\n`,
      "431 Request Header Fields Too Large",
      "The headers are longer than 16 kB. Send fewer or shorter ones; in a browser, delete the cookies of this site and of its domain.",
    ],
  ])("that is %s is refused in words", async (_, bytes, status, error) => {
    const [head = "", text] = (await sendRaw(origin, bytes)).split("\r\n\r\n");
    const [first, ...headers] = head.split("\r\n");
    expect([first, text]).toEqual([`HTTP/1.1 ${status}`, refusal(error)]);
    expect(headers).toEqual(
      expect.arrayContaining([
        "X-Content-Type-Options: nosniff",
        "Strict-Transport-Security: max-age=63072000",
        "Cache-Control: public, max-age=60",
        "Content-Type: application/json; charset=utf-8",
        `Content-Length: ${Buffer.byteLength(refusal(error))}`,
        "Connection: close",
      ]),
    );
  });
});
