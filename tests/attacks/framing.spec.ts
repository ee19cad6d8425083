import { expect } from "playwright/test";
import { askRaw } from "../support/server/ask-raw.ts";
import { test } from "../support/site.ts";

const host = "Host: ws-code.example\r\n";
const close = "Connection: close\r\n";
const get = (path: string) => `GET ${path} HTTP/1.1\r\n${host}${close}\r\n`;
const post = (headers: string, body: string) =>
  `POST /1006/ HTTP/1.1\r\n${host}${headers}\r\n${body}`;

/** What somebody would have a proxy take for the body, and the server for one more request. */
const hidden = get("/timeouts/");
const chunked = "Transfer-Encoding: chunked\r\n";

/** Requests whose end two readers see in two places (RFC 9112, §11.2): the name, and the bytes. */
const ambiguous: readonly (readonly [shape: string, bytes: string])[] = [
  ["a length and chunks", post(`Content-Length: 6\r\n${chunked}`, `0\r\n\r\n${hidden}`)],
  ["chunks and a length", post(`${chunked}Content-Length: 6\r\n`, `0\r\n\r\n${hidden}`)],
  ["two lengths", post("Content-Length: 0\r\nContent-Length: 40\r\n", hidden)],
  ["two equal lengths", post("Content-Length: 5\r\nContent-Length: 5\r\n", `hello${hidden}`)],
  ["a list of lengths", post("Content-Length: 5, 5\r\n", `hello${hidden}`)],
  ["a length with a sign", post("Content-Length: +5\r\n", `hello${hidden}`)],
  ["a length below nothing", post("Content-Length: -5\r\n", hidden)],
  ["a hexadecimal length", post("Content-Length: 0x5\r\n", `hello${hidden}`)],
  ["a length of many digits", post(`Content-Length: ${"9".repeat(30)}\r\n`, hidden)],
  ["a coding of no name", post("Transfer-Encoding: xchunked\r\n", `0\r\n\r\n${hidden}`)],
  [
    "chunks that are not last",
    post("Transfer-Encoding: chunked, identity\r\n", `0\r\n\r\n${hidden}`),
  ],
  ["two codings", post(`${chunked}Transfer-Encoding: identity\r\n`, `0\r\n\r\n${hidden}`)],
  ["a coding in quotes", post('Transfer-Encoding: "chunked"\r\n', `0\r\n\r\n${hidden}`)],
  [
    "a vertical tab before the coding",
    post("Transfer-Encoding:\x0bchunked\r\n", `0\r\n\r\n${hidden}`),
  ],
  ["a space before the colon", post("Transfer-Encoding : chunked\r\n", `0\r\n\r\n${hidden}`)],
  [
    "a header that goes on in the next line",
    post("Transfer-Encoding:\r\n chunked\r\n", `0\r\n\r\n${hidden}`),
  ],
  ["a line that ends with LF", post("X: a\nTransfer-Encoding: chunked\r\n", `0\r\n\r\n${hidden}`)],
  ["a line that ends with CR", post("X: a\rTransfer-Encoding: chunked\r\n", `0\r\n\r\n${hidden}`)],
  ["a NUL in a header", post("X: a\0b\r\n", hidden)],
  ["a chunk of no size", post(chunked, `zz\r\nhello\r\n0\r\n\r\n${hidden}`)],
  ["a chunk longer than its size", post(chunked, `2\r\nhello\r\n0\r\n\r\n${hidden}`)],
  ["chunks whose lines end with LF", post(chunked, `5\nhello\n0\n\n${hidden}`)],
  [
    "an extension of a chunk of 20 kB",
    post(chunked, `5;${"a".repeat(20_000)}\r\nhello\r\n0\r\n\r\n${hidden}`),
  ],
  ["lines that end with LF alone", "GET /1006/ HTTP/1.1\nHost: a\n\n"],
  ["a space in the address", `GET /1006/ /x HTTP/1.1\r\n${host}\r\n`],
  ["two Hosts", `GET /1006/ HTTP/1.1\r\n${host}Host: evil.example\r\n${close}\r\n`],
  ["no Host", `GET /1006/ HTTP/1.1\r\n${close}\r\n`],
  ["a Host with a space before the colon", `GET /1006/ HTTP/1.1\r\nHost : a\r\n${close}\r\n`],
  ["HTTP/0.9", "GET /1006/\r\n\r\n"],
  ["HTTP/1.2", `GET /1006/ HTTP/1.2\r\n${host}${close}\r\n`],
  ["HTTP/2.0", `GET /1006/ HTTP/2.0\r\n${host}${close}\r\n`],
  ["the beginning of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
  ["a method in lower case", `get /1006/ HTTP/1.1\r\n${host}${close}\r\n`],
];

for (const [shape, bytes] of ambiguous)
  test(`a request with ${shape} is refused, and what follows it is not read`, async ({
    origin,
  }) => {
    const answers = await askRaw(origin, bytes);
    // Node has answered the first part already where only the body is wrong.
    const refused = answers.filter(({ status }) => status !== 405);
    expect(refused.map(({ status }) => status)).toEqual([400]);
    expect(answers.at(-1)?.headers).toMatchObject({
      connection: "close",
      "x-content-type-options": "nosniff",
    });
    expect(answers.at(-1)?.body.toString()).toMatch(/^\{"error":"[^"]+\."\}\n$/);
  });

test("a body that ends where it says is passed over, and the next request is answered", async ({
  origin,
}) => {
  const bodies = [
    post("Content-Length: 5\r\n", "hello"),
    post(chunked, '5;name="value"\r\nhello\r\n0\r\n\r\n'),
    post(`${chunked}Trailer: Host\r\n`, "0\r\nHost: evil.example\r\n\r\n"),
    `GET /robots.txt HTTP/1.1\r\n${host}Content-Length: 5\r\n\r\nhello`,
  ];
  for (const body of bodies) {
    const [first, second, ...more] = await askRaw(origin, `${body}${get("/robots.txt")}`);
    expect([first?.status, second?.status, more]).toEqual([
      body.startsWith("POST") ? 405 : 200,
      200,
      [],
    ]);
    expect(second?.body.toString()).toContain("User-agent: *");
  }
});

test("requests in one packet are answered in their order, what is made among what is there", async ({
  origin,
}) => {
  const pages = ["/robots.txt", "/abc/", "/1006", "/2345/", "/robots.txt"];
  const bytes = pages.map((path) => `GET ${path} HTTP/1.1\r\n${host}\r\n`).join("");
  const answers = await askRaw(origin, `${bytes}${get("/llms.txt")}`);
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 308, 200, 200, 200]);
  expect(answers[0]?.body).toEqual(answers[4]?.body);
});

test("no body is asked for, and nothing else that a client expects", async ({ origin }) => {
  for (const expected of ["100-continue", "nonsense", ""])
    for (const [method, status] of [
      ["POST", 405],
      ["GET", 200],
    ] as const) {
      const head = `${method} /1006/ HTTP/1.1\r\n${host}Expect: ${expected}\r\nContent-Length: 5\r\n`;
      const answers = await askRaw(origin, `${head}${close}\r\n`);
      expect(answers.map((answer) => answer.status)).toEqual([status]);
    }
});

test("a tunnel is not opened, and no other protocol spoken", async ({ origin }) => {
  expect(await askRaw(origin, `CONNECT evil.example:443 HTTP/1.1\r\n${host}\r\n`)).toEqual([]);
  for (const protocol of ["websocket", "h2c", "TLS/1.0"]) {
    const upgrade = `Connection: Upgrade, close\r\nUpgrade: ${protocol}\r\n`;
    const [answer, ...more] = await askRaw(origin, `GET /1006/ HTTP/1.1\r\n${host}${upgrade}\r\n`);
    expect([answer?.status, answer?.headers["upgrade"], more]).toEqual([200, undefined, []]);
  }
});
