import { once } from "node:events";
import { rmSync } from "node:fs";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "#tests/support/server/ask.ts";
import { builtFolder } from "#tests/support/server/built-folder.ts";
import { listen, type WaitingServer } from "./serve.ts";

let folder: string;
let server: WaitingServer;
let origin: string;

beforeAll(async () => {
  folder = await builtFolder();
  server = await listen("127.0.0.1", 0);
  origin = `http://127.0.0.1:${server.port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const statusOf = async (path: string, method = "GET") =>
  (await ask(origin, path, { method })).status;

describe("the health of a server", () => {
  it("is live and not ready before it has a site", async () => {
    expect([await statusOf("/healthz"), await statusOf("/readyz")]).toEqual([200, 503]);
    expect((await ask(origin, "/readyz")).headers["retry-after"]).toBe("1");
  });

  it("is live and ready with a site, and never cached", async () => {
    await server.attach(folder);
    for (const path of ["/healthz", "/readyz", "/readyz?from=probe"]) {
      const { status, headers, body } = await ask(origin, path);
      expect([status, headers["cache-control"], body.toString()]).toEqual([
        200,
        "no-store",
        "ok\n",
      ]);
      expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  it("answers HEAD without a body, and no other method", async () => {
    expect((await ask(origin, "/healthz", { method: "HEAD" })).headers["content-length"]).toBe("3");
    expect(await statusOf("/readyz", "POST")).toBe(405);
  });

  it("is no longer ready once it is told to end, though it is live", async () => {
    const socket = connect(server.port, "127.0.0.1");
    socket.write("GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n");
    await once(socket, "data");
    const stopped = server.stop();
    socket.write("GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n");
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 503 Service Unavailable\r\n/);
    expect(answer.toString()).toContain("\r\nConnection: close\r\n");
    expect(await stopped).toBe(true);
  });
});
