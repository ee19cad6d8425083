import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { ask, type RawAnswer } from "#tests/support/server/ask.ts";
import { siteListener } from "./listener.ts";
import { madeRepresentation } from "./answers/representation.ts";

const missing = madeRepresentation({
  status: 404,
  policy: {},
  described: {},
  bytes: Buffer.from("the missing page"),
});
const files = { site: new URL("https://ws-code.example"), at: () => undefined, missing };

const { promise: allowed, resolve: allow } = Promise.withResolvers<undefined>();
const server = createServer(
  siteListener({ files, render: () => allowed.then(() => new Response("made")) }),
);

afterEach(() => {
  server.close();
});

it("tells those who come when too many wait to come back, and answers the others", async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const paths = Array.from({ length: 140 }, (_, index) => `/page-${index}/`);
  const answers = paths.map((path) => ask(`http://127.0.0.1:${port}`, path));
  // One is made and 128 wait: it goes on once the others are refused.
  const refused: RawAnswer[] = [];
  const statuses = answers.map(async (answer) => {
    const found = await answer;
    if (found.status === 503 && refused.push(found) === 11) allow(undefined);
    return found.status;
  });
  const made = (await Promise.all(statuses)).filter((status) => status === 200);
  expect([made.length, refused.length]).toEqual([129, 11]);
  for (const { headers } of refused)
    expect([headers["retry-after"], headers["cache-control"]]).toEqual(["1", "no-store"]);
});
