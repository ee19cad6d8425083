import { expect } from "playwright/test";
import type { WebSocket } from "ws";
import { test, type Served } from "./browser-page.ts";
import { endingOf, type Ending } from "./peers.ts";
import { sampleOf } from "./sample-of.ts";

/** A page that has `ws` open, and then runs the sample of a code. */
const onOpen = (code: number, before = "") => `
const ws = new WebSocket(url);
${before}
ws.addEventListener("open", () => {
  {
${sampleOf(code, "browser")}
  }
  document.title = "sample ran";
});`;

/** A page that opens `ws` and runs the sample of a code at once. */
const atOnce = (code: number, before = "") =>
  `${before}\nconst ws = new WebSocket(url);\n${sampleOf(code, "browser")}`;

/** Everything that a page sends, with its type, as the server gets it. */
function collect() {
  const messages: (readonly [type: "text" | "binary", content: string])[] = [];
  const endings: Ending[] = [];
  const served: Served = (socket) => {
    socket.on("message", (data: Buffer, isBinary) => {
      messages.push(isBinary ? ["binary", data.toString("hex")] : ["text", data.toString()]);
    });
    void endingOf(socket).then((ending) => endings.push(ending));
  };
  return { messages, endings, served };
}

const afterHello =
  (end: (socket: WebSocket) => void): Served =>
  (socket) => {
    socket.on("message", () => {
      end(socket);
    });
  };

test("the browser sample of 1000 prints who calls close, and closes all the same", async ({
  page,
  openSample,
}) => {
  const printed: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error") printed.push(`${message.type()} ${message.text()}`);
  });
  const { endings, served } = collect();
  await openSample(`${onOpen(1000)}\nfunction leaveRoom() { ws.close(1000, "left"); }`, served);
  await expect(page).toHaveTitle("sample ran");
  const stack = page.waitForEvent("console", (message) => message.type() === "trace");
  await page.evaluate("leaveRoom()");
  await expect.poll(() => endings).toEqual([{ code: 1000, reason: "left" }]);
  expect(printed).toEqual(["trace close 1000 left"]);
  expect((await stack).location().url).toBe(page.url());
});

test("the browser sample of 1003 sends bytes that hold text as a text message", async ({
  openSample,
}) => {
  const { messages, served } = collect();
  await openSample(onOpen(1003, "const bytes = new TextEncoder().encode('grüße');"), served);
  await expect.poll(() => messages).toEqual([["text", "grüße"]]);
});

test("the browser sample of 1005 gives the Close frame a code, and a bare close none", async ({
  page,
  openSample,
}) => {
  const { endings, served } = collect();
  await openSample(`${onOpen(1005)}\nconst bare = new WebSocket(url);`, served);
  await expect.poll(() => endings).toEqual([{ code: 1000, reason: "done" }]);
  await page.evaluate("bare.close()");
  await expect.poll(() => endings[1]).toEqual({ code: 1005, reason: "" });
});

for (const [what, bytes, sent] of [
  ["UTF-8 as text", "[0x67, 0xc3, 0xbc]", ["text", "gü"]],
  ["anything else as the binary message that it is", "[0x67, 0xfc]", ["binary", "67fc"]],
] as const)
  test(`the browser sample of 1007 sends ${what}`, async ({ openSample }) => {
    const { messages, served } = collect();
    await openSample(onOpen(1007, `const bytes = new Uint8Array(${bytes});`), served);
    await expect.poll(() => messages).toEqual([sent]);
  });

for (const [code, printed] of [
  [1008, ["too fast 7000 ms"]],
  [1011, []],
] as const)
  test(`the browser sample of 1008 logs ${printed.length} lines after ${code}`, async ({
    page,
    openSample,
  }) => {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    const warnings: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "warning") warnings.push(message.text());
    });
    await openSample(
      `${atOnce(1008)}\nws.addEventListener("close", () => (document.title = "closed"));`,
      afterHello((socket) => {
        socket.close(code, "too fast");
      }),
    );
    await page.waitForFunction("ws.readyState === WebSocket.OPEN");
    await page.clock.runFor(7000);
    await page.evaluate("ws.send('hello')");
    await expect(page).toHaveTitle("closed");
    expect(warnings).toEqual(printed);
  });

for (const [code, left] of [
  [1009, ["small"]],
  [1006, ["too big", "small"]],
] as const)
  test(`the browser sample of 1009 keeps ${left.length} messages after ${code}`, async ({
    page,
    openSample,
  }) => {
    await openSample(
      `${atOnce(1009, 'const queue = ["too big", "small"];')}
       ws.addEventListener("close", () => (document.title = "closed"));`,
      (socket) => {
        if (code === 1006) socket.terminate();
        else socket.close(code);
      },
    );
    await expect(page).toHaveTitle("closed");
    expect(await page.evaluate("queue")).toEqual(left);
  });

test("the browser sample of 1013 shows a button, and comes back when it is pressed", async ({
  page,
  openSample,
}) => {
  await page.clock.install({ time: 0 });
  const sample = await openSample(
    `let ws = new WebSocket(url);
     const connect = () => { new WebSocket(url); };
${sampleOf(1013, "browser")}`,
    (socket, connection) => {
      if (connection === 1) socket.close(1013);
    },
  );
  await expect(page.getByRole("button")).toBeVisible();
  await page.clock.runFor(3_600_000);
  expect(sample.connections()).toBe(1);
  await page.getByRole("button").click();
  await expect.poll(sample.connections).toBe(2);
});

test("the browser sample of 1013 shows no button after another code", async ({
  page,
  openSample,
}) => {
  await openSample(
    `${atOnce(1013, "const connect = () => {};")}
     ws.addEventListener("close", () => (document.title = "closed"));`,
    (socket) => {
      socket.close(1008);
    },
  );
  await expect(page).toHaveTitle("closed");
  await expect(page.getByRole("button")).toBeHidden();
});

test("the browser sample of 3000 signs in, and connects with the fresh token", async ({
  page,
  openSample,
}) => {
  await openSample(
    atOnce(
      3000,
      `const tokens = [];
       const signIn = async () => "fresh";
       const connect = (token) => { tokens.push(token); };`,
    ),
    (socket) => {
      socket.close(3000);
    },
  );
  await expect.poll(() => page.evaluate("tokens")).toEqual(["fresh"]);
});

for (const [code, said] of [
  [3003, "No access: not your room"],
  [1008, ""],
] as const)
  test(`the browser sample of 3003 says “${said}” after ${code}, and starts no timer`, async ({
    page,
    openSample,
  }) => {
    await page.clock.install({ time: 0 });
    const sample = await openSample(
      `${atOnce(3003)}\nws.addEventListener("close", () => (document.title = "closed"));`,
      (socket) => {
        socket.close(code, "not your room");
      },
    );
    await expect(page).toHaveTitle("closed");
    await expect(page.locator("#notice")).toHaveText(said);
    await page.clock.runFor(3_600_000);
    expect(sample.connections()).toBe(1);
  });

test("the browser sample of 3000 signs nobody in after another code", async ({
  page,
  openSample,
}) => {
  await openSample(
    `${atOnce(
      3000,
      `let asked = 0;
       const signIn = async () => { asked++; };
       const connect = () => { asked++; };`,
    )}\nws.addEventListener("close", () => (document.title = "closed"));`,
    (socket) => {
      socket.close(1000);
    },
  );
  await expect(page).toHaveTitle("closed");
  expect(await page.evaluate("asked")).toBe(0);
});
