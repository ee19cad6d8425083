import { Agent, createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ask, type RawAnswer } from "#tests/support/server/ask.ts";
import { siteListener } from "./listener.ts";
import { madeRepresentation } from "./answers/representation.ts";

const representation = (status: number, text: string) =>
  madeRepresentation({ status, policy: {}, described: {}, bytes: Buffer.from(text) });

const files = {
  site: new URL("https://ws-code.example"),
  at: (path: string) => (path === "/1006/" ? representation(200, "a file") : undefined),
  missing: representation(404, "the missing page"),
};

let server: Server;
let port: number;
let allow: (value: undefined) => void;

/** A server that makes no page before it is allowed to. */
beforeEach(async () => {
  const { promise: allowed, resolve } = Promise.withResolvers<undefined>();
  allow = resolve;
  const render = () => allowed.then(() => new Response("made"));
  server = createServer(siteListener({ files, render }));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  ({ port } = server.address() as AddressInfo);
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

/** One is made and 128 wait: eleven are refused. */
const paths = Array.from({ length: 140 }, (_, index) => `/page-${index}/`);
const refusals = 11;

it("tells those who come when too many wait to come back, and answers the others", async () => {
  const answers = paths.map((path) => ask(`http://127.0.0.1:${port}`, path));
  // It goes on once the others are refused.
  const refused: RawAnswer[] = [];
  const statuses = answers.map(async (answer) => {
    const found = await answer;
    if (found.status === 503 && refused.push(found) === refusals) allow(undefined);
    return found.status;
  });
  const made = (await Promise.all(statuses)).filter((status) => status === 200);
  expect([made.length, refused.length]).toEqual([129, refusals]);
  for (const { headers } of refused)
    expect([headers["retry-after"], headers["cache-control"]]).toEqual(["1", "no-store"]);
});

/** Asks on the one connection of an agent. @returns the status, and whether it was open before */
const askOn = (agent: Agent, path: string) =>
  new Promise<readonly [status: number, isReused: boolean]>((resolve, reject) => {
    const asked = get({ host: "127.0.0.1", port, path, agent }, (response) => {
      response.resume().on("end", () => {
        resolve([response.statusCode ?? 0, asked.reusedSocket]);
      });
    }).on("error", reject);
  });

it("keeps the connection of one that it tells to come back", async () => {
  const after: (readonly [number, boolean])[] = [];
  const all = paths.map(async (path) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const [status] = await askOn(agent, path);
    if (status === 503 && after.push(await askOn(agent, "/1006/")) === refusals) allow(undefined);
    agent.destroy();
  });
  await Promise.all(all);
  expect(after).toEqual(Array.from({ length: refusals }, () => [200, true]));
});

it("answers at once what needs nothing but its address, while others wait", async () => {
  const answered = { status: 200, contentType: "text/xml", body: "<oembed/>" };
  const listener = siteListener({
    files,
    render: () => new Promise(() => undefined),
    answerAtOnce: ({ pathname, search }) =>
      pathname === "/oembed" && search === "?url=x" ? answered : undefined,
  });
  server.removeAllListeners("request").on("request", listener);
  const origin = `http://127.0.0.1:${port}`;
  for (const path of paths) ask(origin, path).catch(() => undefined);
  const { status, headers, body } = await ask(origin, "/oembed?url=x");
  expect([status, headers["content-type"], String(body)]).toEqual([
    200,
    "text/xml; charset=utf-8",
    "<oembed/>",
  ]);
  expect(headers["access-control-allow-origin"]).toBe("*");
});
