import type { Service } from "../model/service.ts";

export const daphne = {
  id: "daphne",
  name: "Daphne (Django Channels)",
  group: "infrastructure",
  summary: "The ASGI server of the Django Channels project.",
  docs: "https://channels.readthedocs.io",
  readFrom: [
    {
      sourceOf: "django/daphne",
      url: "https://github.com/django/daphne/blob/c19f2f4301cc0c26fbf7ed2080eace9e76aec3b6/daphne/ws_protocol.py",
    },
    {
      sourceOf: "django/channels",
      url: "https://github.com/django/channels/blob/2569e34addb37b4e5432436dcd0016a5656da5c4/docs/topics/consumers.rst",
    },
  ],
  readOn: "2026-06-03",
  note: "A consumer may pass a code of its own to `close()`.",
  codes: [
    {
      code: 1000,
      name: "Normal close",
      meaning:
        "A consumer called `close()` without naming a code, or the connection reached its greatest age.",
      reconnect: "unknown",
      remedy:
        "Look in the consumer for `close()`; after one day, the default of `--websocket_timeout`, connect again.",
    },
    {
      code: 1011,
      name: "Application error",
      meaning: "An exception in the ASGI application was not caught.",
      reconnect: "unknown",
      remedy: "Find the traceback in the log of the server.",
    },
  ],
} as const satisfies Service;
