import type { CodeSample } from "../code-sample.ts";

/**
 * The codes after which this code comes back within five seconds at first: every code whose
 * verdict is `with-backoff`, except 1012, whose registration asks for a longer wait (1012.ts).
 */
export const comesBackAfter = [1001, 1006, 1011, 1014, 3008] as const;

export const browserReconnect: CodeSample = {
  stack: "browser",
  does: "In `connect`, which opens `ws`: waits a random, growing time; `tries` starts at 0.",
  code: `const started = Date.now();
ws.onclose = ({ code }) => {
  if (![${comesBackAfter.join(", ")}].includes(code)) return;
  if (Date.now() - started > 60_000) tries = 0;
  const longest = Math.min(60_000, 5_000 * 2 ** tries++);
  setTimeout(connect, Math.random() * longest);
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
    await asyncio.sleep(random.uniform(0, 5))`,
  source: {
    title: "websockets: client",
    url: "https://websockets.readthedocs.io/en/stable/reference/asyncio/client.html",
    shows: "documents `connect` as an iterator that reconnects, and its pings",
  },
};
