import type { Service } from "../model/service.ts";

export const hypercorn = {
  id: "hypercorn",
  name: "Hypercorn (Python ASGI server)",
  group: "infrastructure",
  summary: "A Python web server for ASGI applications.",
  docs: "https://github.com/pgjones/hypercorn",
  readFrom: [
    {
      title: "Hypercorn pull request 112",
      url: "https://github.com/pgjones/hypercorn/pull/112",
    },
  ],
  readOn: "2026-11-21",
  note: "Versions from before this pull request asked for 1006, which the library wsproto turned into 1000. A failure then looked like a success to the client.",
  codes: [
    {
      code: 1011,
      name: "Internal error",
      meaning: "The application ended or failed while the connection was open.",
      reconnect: "unknown",
      remedy: "Look in the log of the server for the error.",
    },
  ],
} as const satisfies Service;
