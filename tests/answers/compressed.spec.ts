import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { expect, test } from "playwright/test";

const client = join(process.env["OUT_DIR"] ?? ".test-site", "client");
const files = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((file) =>
  statSync(join(client, file)).isFile(),
);
const packed = files.filter((file) => file.endsWith(".br"));
const read = (file: string) => readFileSync(join(client, file));

test("every text of the build that is larger than a packet has a packed copy, nothing else has", () => {
  const texts = files.filter((file) => /\.(?:html|js|css|json|md|txt|xml)$/.test(file));
  const large = texts.filter((file) => statSync(join(client, file)).size >= 860);
  expect(packed.toSorted()).toEqual(large.map((file) => `${file}.br`).toSorted());
  expect(large.length).toBeGreaterThan(3000);
});

test("every packed copy is smaller, and has the same bytes in it", () => {
  const wrong = packed.filter((file) => {
    const [copy, whole] = [read(file), read(file.replace(/\.br$/, ""))];
    return copy.length >= whole.length || !brotliDecompressSync(copy).equals(whole);
  });
  expect(wrong).toEqual([]);
  expect(packed.length).toBeGreaterThan(3000);
});

for (const file of ["index.html", "1006/index.html", "ws-code.js", "embed.js"])
  test(`${file}, which is fetched most, is packed as small as Brotli can`, () => {
    // Without a setting Node packs at the highest quality.
    expect(read(`${file}.br`).length).toBeLessThanOrEqual(brotliCompressSync(read(file)).length);
  });
