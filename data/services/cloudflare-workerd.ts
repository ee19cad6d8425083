import type { Service } from "../model/service.ts";

export const cloudflareWorkerd = {
  id: "cloudflare-workerd",
  name: "Cloudflare Workers runtime (workerd)",
  group: "infrastructure",
  summary: "The runtime of Cloudflare Workers, with its own WebSocket objects.",
  docs: "https://developers.cloudflare.com/workers/runtime-apis/websockets/",
  readFrom: [
    {
      sourceOf: "cloudflare/workerd",
      url: "https://github.com/cloudflare/workerd/blob/6552d999c79ef651b5463c6d692d065a8ce6f859/src/workerd/api/web-socket.c++",
    },
  ],
  readOn: "2026-08-22",
  note: "`close()` takes more codes here than in a browser: 1000 to 4999 except 1004, 1005, 1006 and 1015. With the flag `pedantic_wpt` it takes 1000 and 3000 to 4999, as a browser does.",
  codes: [
    {
      code: 1005,
      name: "No code",
      meaning: "The Close frame was empty; calling `close()` without a code sends such a frame.",
      reconnect: "unknown",
      remedy: "Pass a code to `close()` if the other side needs one.",
    },
    {
      code: 1006,
      name: "Not opened or lost",
      meaning: "The connection was never made, or it ended without a Close frame.",
      reconnect: "unknown",
      remedy: "Find out whether the connection was ever open.",
    },
  ],
} as const satisfies Service;
