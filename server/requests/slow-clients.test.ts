import { once } from "node:events";
import { rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask } from "#tests/support/server/ask.ts";
import { builtFolder } from "#tests/support/server/built-folder.ts";
import { listen, type WaitingServer } from "../serve.ts";

/** What a client may take here, in ms: less than elsewhere, and more than a busy machine holds up others. */
const limits = {
  headersTimeout: 2000,
  requestTimeout: 3000,
  keepAliveTimeout: 2000,
  connectionsCheckingInterval: 50,
};

let folder: string;
let server: WaitingServer;
let origin: string;

beforeAll(async () => {
  folder = await builtFolder();
  server = await listen("127.0.0.1", 0, limits);
  await server.attach(folder);
  origin = `http://127.0.0.1:${server.port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** A client that has said something, and what it heard. */
interface SlowClient {
  readonly socket: Socket;
  readonly heard: () => string;
}

async function say(text: string): Promise<SlowClient> {
  const socket = connect(server.port, "127.0.0.1");
  let heard = "";
  socket.on("data", (chunk: Buffer) => (heard += chunk.toString()));
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(text);
  return { socket, heard: () => heard };
}

/** How often a client says more: it stays below the 16 kB that are too many, however quick all is. */
const mostSaid = 200;

/** Says a little more each time that others are answered, until the server has had enough. */
async function goOn(clients: readonly SlowClient[], more: string): Promise<void> {
  for (let said = 0; clients.some(({ socket }) => !socket.closed); said += 1) {
    expect((await ask(origin, "/1006/")).status).toBe(200);
    if (said < mostSaid) for (const { socket } of clients) if (socket.writable) socket.write(more);
  }
}

const many = (text: string) => Promise.all(Array.from({ length: 100 }, () => say(text)));

it.each([
  ["whose headers never end", "GET /1006/ HTTP/1.1\r\nHost: a\r\n", "X: a\r\n"],
  ["whose one header never ends", "GET /1006/ HTTP/1.1\r\nHost: a\r\nX: ", "a"],
  ["whose address never ends", "GET /", "a"],
])("answers others while a hundred come %s, and ends those with 408", async (_, first, more) => {
  const clients = await many(first);
  await goOn(clients, more);
  for (const { heard } of clients) expect(heard()).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
});

it.each([
  ["a body that never ends", "Content-Length: 1000000\r\n\r\n", "a"],
  ["chunks that never end", "Transfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n"],
])("refuses %s at once, and ends the connection", async (_, rest, more) => {
  const clients = await many(`POST /1006/ HTTP/1.1\r\nHost: a\r\n${rest}`);
  await goOn(clients, more);
  for (const { heard } of clients)
    expect(heard()).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\n/);
});

it("ends a connection on which nothing is said, and one on which nothing more is", async () => {
  const clients = [await say(""), await say("GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n")];
  await goOn(clients, "");
  expect(clients[1]?.heard()).toContain("robots");
});
