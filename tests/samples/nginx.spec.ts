import { once } from "node:events";
import { copyFileSync, readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { connect as connectSocket, type Socket } from "node:net";
import { join } from "node:path";
import { connect as connectTls, type TLSSocket } from "node:tls";
import { expect } from "playwright/test";
import { WebSocket, WebSocketServer } from "ws";
import { canRun } from "#scripts/setup/interpreters.ts";
import { test, type Proxy } from "./nginx-proxy.ts";
import { endingOf } from "./peers.ts";
import { sampleOf } from "./sample-of.ts";

const location = ({ folder }: Proxy, lines: string) =>
  `listen unix:${folder}/front.sock;\nlocation / {\nproxy_pass http://backend;\n${lines}\n}`;

const open = async (proxy: Proxy): Promise<WebSocket> => {
  const client = new WebSocket(`ws+unix://${proxy.folder}/front.sock:/`);
  await once(client, "open");
  return client;
};

/** The last line that nginx wrote of a request: its status, and its time in seconds. */
const lastRequest = ({ folder }: Proxy): readonly number[] =>
  (readFileSync(join(folder, "access.log"), "utf8").trim().split("\n").at(-1) ?? "")
    .split(" ")
    .map(Number);

/** An opening handshake written by hand: 5,001 of them are too many for a client. */
async function shakeHands({ folder }: Proxy): Promise<readonly [Socket, status: string]> {
  const socket = connectSocket(join(folder, "front.sock"));
  socket.write(
    "GET /ws/ HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n" +
      "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
  );
  const [answer] = (await once(socket, "data")) as [Buffer];
  return [socket, answer.toString().slice(9, 12)];
}

/** The two parts of the sample of 1013, which its comments tell apart. */
function partsOf1013(): readonly [http: string, location: string] {
  const [before, http, inLocation] = sampleOf(1013, "nginx").split(/^# In .*:$/m);
  expect(before).toBe("");
  return [http ?? "", inLocation ?? ""];
}

/** Completes a TLS handshake with the authority of the tests as the only one that is trusted. */
async function trust({ folder }: Proxy, ca: Buffer): Promise<TLSSocket> {
  const socket = connectTls({ path: join(folder, "front.sock"), servername: "localhost", ca });
  await once(socket, "secureConnect");
  return socket;
}

const certificate = (name: string) => new URL(`certificates/${name}`, import.meta.url);

/** 5,001 connections take long where others keep the machine busy. */
test.describe.configure({ timeout: 180_000 });

if (canRun("nginx with libfaketime")) {
  for (const [how, lines, seconds] of [
    ["waits an hour with the sample of 1006", sampleOf(1006, "nginx"), 3600],
    [
      "waits 60 s without its timeout",
      sampleOf(1006, "nginx").replace(/^proxy_read_timeout.*$/m, ""),
      60,
    ],
  ] as const)
    test(`nginx ${how}, and passes the WebSocket on until then`, async ({ nginx: proxy }) => {
      const server = new WebSocketServer({ server: proxy.backend });
      server.on("connection", (socket) => {
        socket.once("message", (data) => {
          socket.send(data);
        });
      });
      await proxy.start({ server: location(proxy, lines) }, 1000);
      const client = await open(proxy);
      const ending = endingOf(client);
      client.send("hello");
      expect(String((await once(client, "message"))[0])).toBe("hello");
      expect(await ending).toEqual({ code: 1006, reason: "" });
      await expect.poll(() => lastRequest(proxy)[0]).toBe(101);
      const [, waited = 0] = lastRequest(proxy);
      expect(waited).toBeGreaterThanOrEqual(seconds);
      expect(waited).toBeLessThan(seconds * 3 + 600);
    });

  test("nginx refuses the 5,001st connection with the sample of 1013, and not the one before", async ({
    nginx: proxy,
  }) => {
    proxy.backend.on("upgrade", (_request: IncomingMessage, socket: Socket) => {
      socket.on("error", () => undefined);
      socket.write(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
      );
    });
    const [http, inLocation] = partsOf1013();
    await proxy.start({ http, server: location(proxy, inLocation) });
    const sockets: Socket[] = [];
    const statuses: string[] = [];
    for (let batch = 0; batch < 50; batch++)
      for (const [socket, status] of await Promise.all(
        Array.from({ length: 100 }, () => shakeHands(proxy)),
      )) {
        sockets.push(socket);
        statuses.push(status);
      }
    expect(statuses).toHaveLength(5000);
    expect(new Set(statuses)).toEqual(new Set(["101"]));
    const [last, refused] = await shakeHands(proxy);
    for (const socket of [last, ...sockets]) socket.destroy();
    expect(refused).toBe("503");
  });

  test("nginx sends the whole chain with the sample of 1015", async ({ nginx: proxy }) => {
    for (const [from, to] of [
      ["chained.pem", "www.example.com.chained.crt"],
      ["server.key", "www.example.com.key"],
    ] as const)
      copyFileSync(certificate(from), join(proxy.folder, to));
    await proxy.start({
      server: `listen unix:${proxy.folder}/front.sock ssl;\n${sampleOf(1015, "nginx")}`,
    });
    const socket = await trust(proxy, readFileSync(certificate("our-authority.pem")));
    expect(socket.authorized).toBe(true);
    socket.destroy();
  });
}
