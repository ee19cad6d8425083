import type { Service } from "../model/service.ts";

export const soketi = {
  id: "soketi",
  name: "soketi",
  group: "realtime",
  summary: "A server of your own for clients of Pusher Channels.",
  docs: "https://docs.soketi.app",
  readFrom: [
    {
      sourceOf: "soketi/soketi",
      url: "https://github.com/soketi/soketi/blob/5d188786beaf683aca2115a6247dcdc15c29ac77/src/ws-handler.ts",
    },
    {
      sourceOf: "soketi/soketi",
      url: "https://github.com/soketi/soketi/blob/5d188786beaf683aca2115a6247dcdc15c29ac77/src/namespace.ts",
    },
  ],
  readOn: "2024-03-25",
  note: "Whether to reconnect follows from the ranges of the Pusher protocol. The names are ours.",
  codes: [
    {
      code: 4001,
      name: "No such application",
      meaning: "There is no application with this key.",
      reconnect: "no",
      remedy: "Check the application key on both sides.",
    },
    {
      code: 4003,
      name: "Application disabled",
      meaning: "The application is not enabled.",
      reconnect: "no",
      remedy: "Enable the application on the server.",
    },
    {
      code: 4009,
      name: "Not authorized",
      meaning:
        "The user did not sign in in time, the signature is wrong, or the server ended the connections of the user.",
      reconnect: "no",
      remedy: "Check the signature and how soon the client signs in.",
    },
    {
      code: 4100,
      name: "Over connection quota",
      meaning: "The application has as many connections as it may have.",
      reconnect: "yes",
      remedy: "Wait for at least 1 second, or raise the limit on the server.",
    },
    {
      code: 4200,
      name: "Server closing",
      meaning: "The server is stopping or starting again.",
      reconnect: "yes",
      remedy: "Reconnect.",
    },
    {
      code: 4201,
      name: "Inactive for too long",
      meaning: "For 120 seconds the server sent you nothing, not even the answer to a ping.",
      reconnect: "yes",
      remedy: "Reconnect, and send a ping more often than that.",
    },
  ],
} as const satisfies Service;
