import type { CodeSample } from "../model/code-sample.ts";

/**
 * The codes after which this code comes back: every code whose verdict is `with-backoff`, and 1005,
 * which libraries send for a bare `close()`. It does so within five seconds at first, after 1012
 * within the 5 to 30 that its registration asks for.
 */
export const comesBackAfter = [1001, 1005, 1006, 1011, 1012, 1014, 3008] as const;

export const browserReconnect: CodeSample = {
  stack: "browser",
  does: "In `connect`, which opens `ws`: waits a random, growing time; `tries` starts at 0; `close(1000)` ends it.",
  code: `let opened = Infinity;
ws.onopen = () => (opened = Date.now());
ws.onclose = ({ code }) => {
  if (![${comesBackAfter.join(", ")}].includes(code)) return;
  tries = Date.now() - opened > 60_000 ? 0 : Math.min(tries, 4);
  const [least, most] = code === 1012 ? [5, 30] : [0, 5 * 2 ** tries++];
  setTimeout(connect, 1_000 * (least + Math.random() * (most - least)));
};`,
  source: { rfc6455: "7.2.3", shows: "asks for a random first delay and longer ones after it" },
};

export const pythonReconnect: CodeSample = {
  stack: "python-websockets",
  does: "Pings, and comes back after a random delay that grows while nobody answers.",
  code: `async for ws in connect(uri, ping_interval=20, ping_timeout=20):
    with suppress(ConnectionClosed):
        async for message in ws:
            await handle(message)
    if ws.close_code not in (${comesBackAfter.join(", ")}):
        break
    least, most = (5, 30) if ws.close_code == 1012 else (0, 5)
    await asyncio.sleep(random.uniform(least, most))`,
  source: {
    title: "websockets: client",
    url: "https://websockets.readthedocs.io/en/stable/reference/asyncio/client.html",
    shows: "documents `connect` as an iterator that reconnects, and its pings",
  },
};
