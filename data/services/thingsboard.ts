import type { Service } from "../model/service.ts";

export const thingsboard = {
  id: "thingsboard",
  name: "ThingsBoard",
  group: "home",
  summary: "A platform that collects and shows data from devices.",
  docs: "https://thingsboard.io/docs/reference/websocket-api/",
  readFrom: [
    {
      sourceOf: "thingsboard/thingsboard",
      url: "https://github.com/thingsboard/thingsboard/blob/dfe65d5abc3aa959aaa853952d74943fbd6867bd/application/src/main/java/org/thingsboard/server/controller/plugin/TbWebSocketHandler.java",
    },
    {
      sourceOf: "thingsboard/thingsboard",
      url: "https://github.com/thingsboard/thingsboard/blob/dfe65d5abc3aa959aaa853952d74943fbd6867bd/application/src/main/java/org/thingsboard/server/service/ws/DefaultWebSocketService.java",
    },
    {
      sourceOf: "thingsboard/thingsboard",
      url: "https://github.com/thingsboard/thingsboard/blob/dfe65d5abc3aa959aaa853952d74943fbd6867bd/application/src/main/java/org/thingsboard/server/service/subscription/DefaultTbEntityDataSubscriptionService.java",
    },
  ],
  readOn: "2026-07-02",
  codes: [
    {
      code: 1007,
      name: "Unreadable message",
      meaning:
        "Before you are signed in: a message could not be parsed, or the token or key was refused.",
      reconnect: "after-a-fix",
      remedy: "Correct the JSON, and the token or key in the authentication command.",
    },
    {
      code: 1008,
      name: "Not authenticated or over a limit",
      meaning:
        "No authentication command came, too many updates were waiting, or a limit on sessions or subscriptions was reached.",
      reconnect: "after-a-fix",
      remedy: "Send the authentication command first, and open fewer sessions and subscriptions.",
    },
    {
      code: 1011,
      name: "Session not found or error",
      meaning:
        "The server did not know the session, failed inside, or refused the token in the address.",
      reconnect: "unknown",
      remedy: "Read the reason: renew a token that expired, else look in the log of ThingsBoard.",
    },
    {
      code: 1012,
      name: "SERVICE_RESTARTED",
      meaning: "A subscription command ended in an internal exception; no service is restarting.",
      reconnect: "unknown",
      remedy:
        "Set the logger `org.thingsboard.server.service.subscription` to DEBUG, since the log leaves the exception out by default; do not look for a restart.",
    },
    {
      code: 4500,
      name: "Session not reliable",
      meaning:
        "Messages could not be delivered to you in time; this is Spring's `SESSION_NOT_RELIABLE`.",
      reconnect: "unknown",
      remedy: "Read messages faster, or subscribe to less.",
    },
  ],
} as const satisfies Service;
