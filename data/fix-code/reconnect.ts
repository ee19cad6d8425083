import { closeCodes } from "../codes/index.ts";
import { usualFirstDelay } from "../model/delay.ts";
import type { CodeSample } from "../model/code-sample.ts";

/**
 * The codes after which this code comes back: every code whose verdict is to, and every one whose
 * verdict is to unless the end was meant, since libraries send 1005 for a bare `close()`.
 */
const comesBackAfter = closeCodes
  .filter(({ reconnect }) => ["with-backoff", "if-unexpected"].includes(reconnect.verdict))
  .map(({ code }) => code)
  .join(", ");

/** The codes whose definition asks for a first delay of its own. */
const delayed = closeCodes.flatMap(({ code, reconnect: { firstDelay } }) =>
  firstDelay ? [{ code, ...firstDelay }] : [],
);

const ownDelays = {
  browser: delayed.map(({ code, least, most }) => `code === ${code} ? [${least}, ${most}] : `),
  python: delayed.map(
    ({ code, least, most }) => `(${least}, ${most}) if ws.close_code == ${code} else `,
  ),
};

const { least, most } = usualFirstDelay;

export const browserReconnect: CodeSample = {
  stack: "browser",
  does: "In `connect`, which opens `ws`: waits a random, growing time; `tries` starts at 0; add your service's codes.",
  code: `let opened = Infinity;
ws.onopen = () => (opened = Date.now());
ws.onclose = ({ code }) => {
  if (![${comesBackAfter}].includes(code)) return;
  tries = Date.now() - opened > 60_000 ? 0 : Math.min(tries, 4);
  const [least, most] = ${ownDelays.browser.join("")}[${least}, ${most} * 2 ** tries++];
  setTimeout(connect, 1_000 * (least + Math.random() * (most - least)));
};`,
  source: { rfc6455: "7.2.3", shows: "asks for a random first delay and longer ones after it" },
};

export const pythonReconnect: CodeSample = {
  stack: "python-websockets",
  does: "Pings, and comes back after a random, growing delay; add your service's own codes to the list.",
  code: `async for ws in connect(uri, ping_interval=20, ping_timeout=20):
    with suppress(ConnectionClosed):
        async for message in ws:
            await handle(message)
    if ws.close_code not in (${comesBackAfter}):
        break
    least, most = ${ownDelays.python.join("")}(${least}, ${most})
    await asyncio.sleep(random.uniform(least, most))`,
  source: {
    title: "websockets: client",
    url: "https://websockets.readthedocs.io/en/stable/reference/asyncio/client.html",
    shows: "documents `connect` as an iterator that reconnects, and its pings",
  },
};
