import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect } from "playwright/test";
import { ask, type RawAnswer } from "../support/server/ask.ts";
import { test } from "../support/site.ts";
import { failing, known, packed, preflight, refusal } from "./policies.ts";
import { redirects } from "./redirects.ts";
import { shapeOf, type Shape } from "./shape.ts";
import { rows, type Row } from "./table.ts";

const at = (row: Row, origin: string) =>
  row.paths.map((path) => path.replace("ORIGIN", encodeURIComponent(origin)));

/** What a row says of the whole answer. */
const shapeIn = ({ status, type, policy, packed: isPacked }: Row): Shape => ({
  status,
  headers: {
    ...(status === 200 ? { ...policy, ...known } : failing(policy)),
    ...(isPacked ? packed : {}),
    "content-type": type,
  },
});

/** The answer to one who has it already: what a cache needs, and not what the body needs. */
const notModified = ({ policy, packed: isPacked }: Row): Shape => ({
  status: 304,
  headers: { ...policy, etag: "strong", ...(isPacked ? packed : {}) },
});

const etagOf = ({ headers }: RawAnswer) => headers["etag"] ?? "";

/** `HEAD`: the same headers, the length of the body among them, and no body. */
async function expectHead(origin: string, path: string, row: Row, whole: RawAnswer) {
  const head = await ask(origin, path, { method: "HEAD" });
  expect.soft(shapeOf(head), `HEAD ${path}`).toEqual(shapeIn(row));
  const length = head.headers["content-length"];
  expect.soft([path, head.body.length, length]).toEqual([path, 0, String(whole.body.length)]);
}

const codings = [
  ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
  ["gzip, br;q=0", "gzip", gunzipSync],
] as const;

/** To those who take a coding the same bytes come, fewer if the row says so. */
async function expectPacked(origin: string, path: string, row: Row, whole: RawAnswer) {
  for (const [accepted, coding, unpack] of codings) {
    const answer = await ask(origin, path, { headers: { "Accept-Encoding": accepted } });
    const { status, headers: plain } = shapeIn(row);
    const encoded = row.packed ? { ...plain, "content-encoding": coding } : plain;
    expect.soft(shapeOf(answer), `${coding} of ${path}`).toEqual({ status, headers: encoded });
    const bytes = row.packed ? unpack(answer.body) : answer.body;
    expect.soft(bytes.equals(whole.body), `the bytes of ${path}`).toBe(true);
    if (row.packed) expect.soft(answer.body.length, path).toBeLessThan(whole.body.length);
  }
}

/** `OPTIONS` says what may be sent, and what may not is refused. */
async function expectMethods(origin: string, path: string, { policy }: Row) {
  const options = await ask(origin, path, { method: "OPTIONS" });
  const allowed = { status: 204, headers: { ...policy, ...preflight } };
  expect.soft(shapeOf(options), `OPTIONS ${path}`).toEqual(allowed);
  for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
    const answer = await ask(origin, path, { method });
    expect.soft(shapeOf(answer), `${method} ${path}`).toEqual({ status: 405, headers: refusal });
  }
}

/** One who has it is told so; one who has something else gets it. */
async function expectNotSentTwice(origin: string, path: string, row: Row, whole: RawAnswer) {
  const again = await ask(origin, path, { headers: { "If-None-Match": etagOf(whole) } });
  expect.soft(shapeOf(again), `${path} again`).toEqual(notModified(row));
  expect.soft([path, etagOf(again), again.body.length]).toEqual([path, etagOf(whole), 0]);
  const other = await ask(origin, path, { headers: { "If-None-Match": 'W/"other"' } });
  expect.soft([path, other.status]).toEqual([path, 200]);
}

test("no address stands in the table twice", () => {
  const paths = [...rows.flatMap((row) => row.paths), ...redirects.map(({ from }) => from)];
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  expect(rows.filter((row) => row.paths.length === 0)).toEqual([]);
});

for (const row of rows)
  test(`${row.kind} is answered as the table says`, async ({ origin }) => {
    for (const [index, path] of at(row, origin).entries()) {
      const whole = await ask(origin, path);
      expect.soft(shapeOf(whole), path).toEqual(shapeIn(row));
      expect.soft(whole.body.length, path).toBeGreaterThan(0);
      await expectHead(origin, path, row, whole);
      await expectPacked(origin, path, row, whole);
      if (row.status === 200) await expectNotSentTwice(origin, path, row, whole);
      if (index === 0) await expectMethods(origin, path, row);
    }
  });

test("two answers of other bytes have two validators", async ({ origin }) => {
  const seen = new Map<string, { readonly path: string; readonly body: Buffer }>();
  const shared: string[] = [];
  for (const row of rows.filter(({ status }) => status === 200))
    for (const path of at(row, origin).slice(0, 3)) {
      const answer = await ask(origin, path);
      const before = seen.get(etagOf(answer));
      if (before && !before.body.equals(answer.body)) shared.push(`${before.path} and ${path}`);
      seen.set(etagOf(answer), { path, body: answer.body });
    }
  expect(shared).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
});

test("an address that is not a page’s own leads to it, with what was asked", async ({ origin }) => {
  for (const { from, to, status, policy } of redirects) {
    const expected = { status, headers: { ...policy, location: to } };
    expect.soft(shapeOf(await ask(origin, from)), from).toEqual(expected);
  }
  expect(redirects.length).toBeGreaterThan(50);
});

test("every chunk of the site may be kept for ever", async ({ origin }) => {
  const home = (await ask(origin, "/")).body.toString();
  const chunks = [...home.matchAll(/"(\/_astro\/[^"]+\.js)"/g)].map(([, path = ""]) => path);
  expect(chunks.length).toBeGreaterThan(0);
  const expected = rows.find(({ paths }) => paths.includes("/v0.1.0/embed.js"));
  for (const path of chunks) {
    const { status, headers } = shapeOf(await ask(origin, path));
    expect(expected && shapeIn(expected)).toEqual({
      status,
      headers: { ...headers, "timing-allow-origin": "*" },
    });
  }
});
