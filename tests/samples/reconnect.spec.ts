import { expect, type Page } from "playwright/test";
import type { WebSocket } from "ws";
import { hangingPath, test, type SamplePage, type Served } from "./browser-page.ts";
import { sampleOf } from "./sample-of.ts";

/** The program that the page of 1006 is pasted into: `connect` opens `ws`, `tries` starts at 0. */
const program = `
let tries = 0;
let ws;
const codes = [];
function connect() {
  ws = new WebSocket(url);
  {
${sampleOf(1006, "browser")}
  }
  ws.addEventListener("close", ({ code }) => codes.push(code));
}
connect();`;

/** The dice of the page: 0 gives the least delay, almost 1 the most. */
const throwDice = (page: Page, value: number) =>
  page.addInitScript((fixed) => {
    Math.random = () => fixed;
  }, value);

const almostOne = 0.999_999;

/** Ends a connection so that the other side reports a code. */
function endWith(socket: WebSocket, code: number): void {
  if (code === 1006) socket.terminate();
  else if (code === 1005) socket.close();
  else socket.close(code);
}

/** A server that ends the first connections with these codes, and keeps the ones after them. */
const endsWith =
  (...codes: readonly number[]): Served =>
  (socket, connection) => {
    const code = codes[connection - 1];
    if (code !== undefined) endWith(socket, code);
  };

const closesSeen = (page: Page) => page.evaluate<number[]>("codes");

/** Moves the clock of the page, and waits until what it started has had its turn. */
async function pass(page: Page, milliseconds: number): Promise<void> {
  await page.clock.runFor(milliseconds);
  await page.evaluate(() => fetch("/turn"));
}

/** Waits until the page has seen this many closes, the last one with this code. */
const seen = ({ page }: SamplePage, times: number, code: number) =>
  expect
    .poll(async () => {
      const codes = await closesSeen(page);
      return [codes.length, codes.at(-1)];
    })
    .toEqual([times, code]);

/** Expects the next connection when so much time has passed, and none before. */
async function expectDelay(sample: SamplePage, milliseconds: number): Promise<void> {
  const before = sample.connections();
  await pass(sample.page, milliseconds - 10);
  expect(sample.connections()).toBe(before);
  await pass(sample.page, 20);
  await expect.poll(sample.connections).toBe(before + 1);
}

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
});

for (const [code, least, most] of [
  [1001, 0, 5_000],
  [1005, 0, 5_000],
  [1006, 0, 5_000],
  [1011, 0, 5_000],
  [1012, 5_000, 30_000],
  [1014, 0, 5_000],
  [3008, 0, 5_000],
] as const) {
  test(`the browser comes back after ${code}, ${most} ms later at the latest`, async ({
    page,
    openSample,
  }) => {
    await throwDice(page, almostOne);
    const sample = await openSample(program, endsWith(code));
    await seen(sample, 1, code);
    await expectDelay(sample, most);
  });

  test(`the browser comes back after ${code}, ${least} ms later at the earliest`, async ({
    page,
    openSample,
  }) => {
    await throwDice(page, 0);
    const sample = await openSample(program, endsWith(code));
    await seen(sample, 1, code);
    if (least === 0) await pass(page, 1);
    else await expectDelay(sample, least);
    await expect.poll(sample.connections).toBe(2);
  });
}

for (const code of [1000, 1002, 1003, 1007, 1008, 1009, 1010, 1013, 3000, 3003, 4001, 4999])
  test(`the browser stays away after ${code}`, async ({ page, openSample }) => {
    await throwDice(page, 0);
    const sample = await openSample(program, endsWith(code));
    await seen(sample, 1, code);
    await pass(page, 3_600_000);
    expect(sample.connections()).toBe(1);
  });

test("the browser stays away after its own close(1000)", async ({ page, openSample }) => {
  await throwDice(page, 0);
  const sample = await openSample(program, () => undefined);
  await page.waitForFunction("ws.readyState === WebSocket.OPEN");
  await page.evaluate("ws.close(1000)");
  await seen(sample, 1, 1000);
  await pass(page, 3_600_000);
  expect(sample.connections()).toBe(1);
});

test("the browser waits longer after each failure, 80 s at most, and short again after a minute", async ({
  page,
  openSample,
}) => {
  await throwDice(page, almostOne);
  const lost: WebSocket[] = [];
  const sample = await openSample(program, (socket, connection) => {
    if (connection < 7) socket.terminate();
    else lost.push(socket);
  });
  for (const [failures, delay] of [5_000, 10_000, 20_000, 40_000, 80_000, 80_000].entries()) {
    await seen(sample, failures + 1, 1006);
    await expectDelay(sample, delay);
  }
  await page.waitForFunction("ws.readyState === WebSocket.OPEN");
  await pass(page, 60_001);
  lost[0]?.terminate();
  await seen(sample, 7, 1006);
  await expectDelay(sample, 5_000);
});

test("a server that hangs in the opening handshake does not reset the delays", async ({
  page,
  openSample,
}) => {
  await throwDice(page, almostOne);
  const sample = await openSample(program, endsWith(1006));
  await seen(sample, 1, 1006);
  await page.evaluate(
    `url = location.href.replace("http", "ws").replace(/\\/$/, "${hangingPath}")`,
  );
  await pass(page, 5_010);
  await page.evaluate(`url = location.href.replace("http", "ws")`);
  await pass(page, 240_000);
  sample.cutHanging();
  await seen(sample, 2, 1006);
  await expectDelay(sample, 10_000);
});
