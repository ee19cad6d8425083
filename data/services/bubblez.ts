import type { Service } from "../model/service.ts";

export const bubblez = {
  id: "bubblez",
  name: "Bubblez",
  group: "chat",
  summary: "A social network with a WebSocket API.",
  docs: "https://docs.bubblez.app/docs/websockets/closecodes",
  readFrom: [
    {
      title: "Bubblez: close codes",
      url: "https://docs.bubblez.app/docs/websockets/closecodes",
    },
  ],
  readOn: "2026-11-21",
  codes: [
    {
      code: 4000,
      name: "Unknown error",
      meaning: "The server met something that it did not expect.",
      reconnect: "yes",
      remedy: "Connect again.",
    },
    {
      code: 4001,
      name: "Invalid JSON",
      meaning: "What you sent cannot be read as JSON.",
      reconnect: "after-a-fix",
      remedy: "Correct the syntax of the JSON.",
    },
    {
      code: 4002,
      name: "Not authenticated",
      meaning: "You sent a request before you signed in.",
      reconnect: "after-a-fix",
      remedy: "Authenticate first.",
    },
    {
      code: 4003,
      name: "Authentication failed",
      meaning: "Your token was not accepted.",
      reconnect: "after-a-fix",
      remedy: "Send a valid token.",
    },
    {
      code: 4004,
      name: "Bad request",
      meaning: "The request lacks something, or something in it is wrong.",
      reconnect: "after-a-fix",
      remedy: "Complete and correct the request.",
    },
  ],
} as const satisfies Service;
