import type { CodeSample } from "../model/code-sample.ts";

export const pythonOffTheLoop: CodeSample = {
  stack: "python-websockets",
  does: "Moves slow work to a thread, so that the event loop goes on answering pings and messages.",
  code: `async for message in ws:
    await ws.send(await asyncio.to_thread(work, message))`,
  source: {
    title: "websockets: server FAQ",
    url: "https://websockets.readthedocs.io/en/stable/faq/server.html",
    shows: "says that a call which takes time blocks the event loop",
  },
};
