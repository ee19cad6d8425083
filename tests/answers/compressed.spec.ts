import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "playwright/test";

const client = join(process.env["OUT_DIR"] ?? ".test-site", "client");
const files = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((file) =>
  statSync(join(client, file)).isFile(),
);
const unpack = { ".br": brotliDecompressSync, ".gz": gunzipSync } as const;
const endings = [".br", ".gz"] as const;
const packed = files.filter((file) => /\.(?:br|gz)$/.test(file));
const read = (file: string) => readFileSync(join(client, file));

test("every text of the build that is larger than a packet has a packed copy in each coding, nothing else has", () => {
  const texts = files.filter((file) => /\.(?:html|js|css|json|md|svg|txt|xml)$/.test(file));
  const large = texts.filter((file) => statSync(join(client, file)).size >= 860);
  expect(packed.toSorted()).toEqual(
    endings.flatMap((ending) => large.map((file) => `${file}${ending}`)).toSorted(),
  );
  expect(large.length).toBeGreaterThan(3000);
});

test("every packed copy is smaller, and has the same bytes in it", () => {
  const wrong = endings.flatMap((ending) =>
    packed
      .filter((file) => file.endsWith(ending))
      .filter((file) => {
        const [copy, whole] = [read(file), read(file.slice(0, -ending.length))];
        return copy.length >= whole.length || !unpack[ending](copy).equals(whole);
      }),
  );
  expect(wrong).toEqual([]);
  expect(packed.length).toBeGreaterThan(6000);
});

for (const file of ["index.html", "1006/index.html", "ws-code.js", "embed.js"])
  test(`${file}, which is fetched most, is packed as small as Brotli can`, () => {
    // Without a setting Node packs at the highest quality.
    expect(read(`${file}.br`).length).toBeLessThanOrEqual(brotliCompressSync(read(file)).length);
  });
