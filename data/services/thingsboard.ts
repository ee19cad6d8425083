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
      name: "Refused credential or message",
      meaning:
        "The server refused the credential or could not read what came before it; the reason says which.",
      reconnect: "after-a-fix",
      remedy: "Read the reason, then renew the token or API key, or correct the first message.",
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
        "The server did not know the session, met an expired token as it opened, or failed inside.",
      reconnect: "unknown",
      remedy: "Renew the token if the reason names it; otherwise look in the log of ThingsBoard.",
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
        "Sending to you failed or took too long, or no pong came from you; this is Spring's `SESSION_NOT_RELIABLE`.",
      reconnect: "unknown",
      remedy: "Read messages faster, answer pings, or subscribe to less.",
    },
  ],
} as const satisfies Service;
