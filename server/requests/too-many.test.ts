import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "#tests/support/server/ask.ts";
import { siteListener } from "../listener.ts";
import { madeRepresentation } from "../answers/representation.ts";
import { readRequestSettings } from "../request-settings.mjs";

const representation = (status: number, text: string) =>
  madeRepresentation({ status, policy: {}, described: {}, bytes: Buffer.from(text) });

/** A site of one file, which makes any other page. */
const site = {
  files: {
    site: new URL("https://ws-code.example"),
    at: (path: string) => (path === "/1006/" ? representation(200, "a file") : undefined),
    missing: representation(404, "the missing page"),
  },
  render: () => Promise.resolve(new Response("made")),
};

const server = createServer(
  siteListener(site, readRequestSettings({ RATE_LIMIT: "1", TRUSTED_PROXIES: "127.0.0.1" })),
);
let origin: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

/** Asks two hundred times at once, for what a client would have to ask for over three minutes. */
const askOften = (client: string, path: (index: number) => string, method = "GET") =>
  Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      ask(origin, path(index), { method, headers: { "X-Forwarded-For": client } }),
    ),
  );

/** The statuses that came, each once, the smallest first. */
const statusesOf = (answers: readonly { readonly status: number }[]) =>
  [...new Set(answers.map(({ status }) => status))].sort();

describe("a client that asks for too much", () => {
  it("is refused in words that no cache keeps, and told when to come back", async () => {
    const answers = await askOften("203.0.113.1", (index) => `/oembed?url=${index}`);
    expect(statusesOf(answers)).toEqual([200, 429]);
    const { headers, body } = answers.find(({ status }) => status === 429) ?? answers[0] ?? {};
    expect(JSON.parse(String(body))).toEqual({
      error: "Too much is asked from your address. Try again in 1 s.",
    });
    expect(headers).toMatchObject({
      "retry-after": "1",
      "cache-control": "no-store",
      "content-type": "application/json; charset=utf-8",
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
    });
  });

  it.each([
    ["whatever is kept", (): string => "/2345/", "GET"],
    ["for addresses that are wrong", (index: number): string => `/wrong-${index}/`, "GET"],
    ["for the head alone", (index: number): string => `/${index}/`, "HEAD"],
  ])("is refused %s", async (_, path, method) => {
    expect(statusesOf(await askOften(`203.0.113.${path(7).length}`, path, method))).toContain(429);
  });

  it.each([
    ["a file", "/1006/", [200]],
    ["what the bundler has not made", "/_astro/x", [404]],
    ["a folder’s slash", "/2345", [308]],
    ["what is longer than any address", `/${"a".repeat(3000)}`, [414]],
  ])("is answered about %s", async (_, path, statuses) => {
    expect(statusesOf(await askOften("203.0.113.100", () => path))).toEqual(statuses);
  });

  it("does not keep another from its answer", async () => {
    await askOften("203.0.113.200", (index) => `/${index}/`);
    const headers = { "X-Forwarded-For": "203.0.113.201" };
    expect((await ask(origin, "/2345/", { headers })).status).toBe(200);
  });
});
