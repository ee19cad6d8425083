import type { Service } from "../model/service.ts";

export const uvicorn = {
  id: "uvicorn",
  name: "Uvicorn / Starlette / FastAPI",
  group: "infrastructure",
  summary: "A Python web server and the frameworks that mostly run on it.",
  docs: "https://www.uvicorn.org",
  readFrom: [
    {
      sourceOf: "encode/uvicorn",
      url: "https://github.com/encode/uvicorn/blob/e6c7ce791fc634b6eedee40e0d0207faa8a9aefd/uvicorn/protocols/websockets/websockets_impl.py",
    },
    {
      sourceOf: "encode/starlette",
      url: "https://github.com/encode/starlette/blob/0012249bd6dbfefcd114a87f52fec4143e81d60a/starlette/websockets.py",
    },
    {
      sourceOf: "Kludex/uvicorn",
      url: "https://github.com/Kludex/uvicorn/blob/0014792263c6346508c1921044345e1e5e54e958/uvicorn/protocols/websockets/websockets_sansio_impl.py",
    },
    {
      sourceOf: "Kludex/uvicorn",
      url: "https://github.com/Kludex/uvicorn/blob/d26c85c27bb8ea66237ff43f90ca23b774a3c1ce/uvicorn/protocols/websockets/wsproto_impl.py",
    },
  ],
  readOn: "2025-09-03",
  note: "A close before `accept()` never reaches the client as a code. Uvicorn answers HTTP 403 instead, and a browser reports 1006.",
  codes: [
    {
      code: 1000,
      name: "Normal close",
      meaning: "The application closed the connection and named no other code.",
      reconnect: "unknown",
      remedy: "Look in the application for the call to `close()`.",
    },
    {
      code: 1005,
      name: "Closed without a code",
      meaning:
        "The application is told this when the peer's Close frame had no code; `websockets-sansio` and `wsproto` also say it for a lost connection.",
      reconnect: "unknown",
      remedy:
        "Treat it as a close that explains nothing; with these two it may be a lost connection.",
    },
    {
      code: 1006,
      name: "Never open or lost",
      meaning:
        "The application is told this when the opening handshake failed or, with `--ws websockets`, the connection broke off.",
      reconnect: "unknown",
      remedy: "Look for a failed handshake first, then at the network.",
    },
    {
      code: 1011,
      name: "keepalive ping timeout",
      meaning:
        "The client did not answer a ping within `--ws-ping-timeout`, which is 20 seconds by default.",
      reconnect: "unknown",
      remedy: "Make sure that the client answers pings while it is busy.",
    },
    {
      code: 1012,
      name: "Server shutdown",
      meaning: "Uvicorn is stopping and says goodbye to every open connection.",
      reconnect: "yes",
      remedy: "Reconnect after a short random delay.",
    },
  ],
} as const satisfies Service;
