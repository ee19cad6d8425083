import type { Service } from "../model/service.ts";

export const bun = {
  id: "bun",
  name: "Bun ServerWebSocket",
  group: "infrastructure",
  summary: "The WebSocket object that a Bun server gets for each connection.",
  docs: "https://bun.sh/reference/bun/ServerWebSocket/close",
  readFrom: [
    {
      title: "Bun: ServerWebSocket.close",
      url: "https://bun.sh/reference/bun/ServerWebSocket/close",
    },
    {
      title: "Bun: ServerWebSocket.close (globals)",
      url: "https://bun.sh/reference/globals/bun/ServerWebSocket/close",
    },
  ],
  readOn: "2026-11-21",
  note: "These are the codes that Bun suggests for `close()`. It turns 0, 1005 and 1006 into a Close frame with no code, and cuts the reason at 123 bytes.",
  codes: [
    {
      code: 1000,
      name: "Normal closure",
      meaning: "The usual end, and the code that `close()` sends if you give none.",
      reconnect: "unknown",
      remedy: "Use it when the work is done.",
    },
    {
      code: 1009,
      name: "Message too big",
      meaning: "A message was refused because of its size.",
      reconnect: "unknown",
      remedy: "Send it to a client whose message you had to refuse for its size.",
    },
    {
      code: 1011,
      name: "Server error",
      meaning: "Something failed in the server.",
      reconnect: "unknown",
      remedy: "Look in the log of the server.",
    },
    {
      code: 1012,
      name: "Server restarting",
      meaning: "The server stops and starts again.",
      reconnect: "unknown",
      remedy: "Send it when you restart the server.",
    },
    {
      code: 1013,
      name: "Too busy or rate limited",
      meaning: "The server has too much to do, or this client asks too often.",
      reconnect: "unknown",
      remedy: "Send it to shed load or to slow a client down.",
    },
  ],
} as const satisfies Service;
