import type { Service } from "../model/service.ts";

export const guacamole = {
  id: "guacamole",
  name: "Apache Guacamole",
  group: "infrastructure",
  summary: "A gateway that shows remote desktops in the browser.",
  docs: "https://guacamole.apache.org/doc/gug/protocol-reference.html",
  readFrom: [
    {
      sourceOf: "apache/guacamole-client",
      url: "https://github.com/apache/guacamole-client/blob/5be18be1eeadc4cc544c737c54bd761261d2ad65/guacamole-common/src/main/java/org/apache/guacamole/protocol/GuacamoleStatus.java",
    },
    {
      sourceOf: "apache/guacamole-client",
      url: "https://github.com/apache/guacamole-client/blob/5be18be1eeadc4cc544c737c54bd761261d2ad65/guacamole-common/src/main/java/org/apache/guacamole/websocket/GuacamoleWebSocketTunnelEndpoint.java",
    },
  ],
  readOn: "2026-08-10",
  note: "21 states share six close codes, and the reason of the Close frame holds the number of the state. So 1002 can stand for a session that timed out, not for a broken protocol.",
  codes: [
    {
      code: 1000,
      name: "SUCCESS",
      meaning: "The operation succeeded.",
      reconnect: "unknown",
      remedy: "Do nothing; the session ended without a fault.",
    },
    {
      code: 1002,
      name: "Six states, from not found to timeout",
      meaning:
        "One of `RESOURCE_NOT_FOUND`, `RESOURCE_CLOSED`, `SESSION_TIMEOUT`, `SESSION_CLOSED`, `CLIENT_BAD_REQUEST` and `CLIENT_TIMEOUT`.",
      reconnect: "unknown",
      remedy:
        "Read the number in the reason, such as 522 for `SESSION_TIMEOUT`, which tells the six apart.",
    },
    {
      code: 1003,
      name: "CLIENT_BAD_TYPE",
      meaning: "The client sent a type of data that is not accepted.",
      reconnect: "after-a-fix",
      remedy: "Send the type of data that the operation expects.",
    },
    {
      code: 1008,
      name: "Six states, from busy to too many",
      meaning:
        "One of `SERVER_BUSY`, `RESOURCE_CONFLICT`, `SESSION_CONFLICT`, `CLIENT_UNAUTHORIZED`, `CLIENT_FORBIDDEN` and `CLIENT_TOO_MANY`.",
      reconnect: "unknown",
      remedy:
        "Read the number in the reason, because the code alone does not tell busy from forbidden.",
    },
    {
      code: 1009,
      name: "CLIENT_OVERRUN",
      meaning: "The client sent more data than it may.",
      reconnect: "after-a-fix",
      remedy: "Send less data at once.",
    },
    {
      code: 1011,
      name: "Six states, server and upstream",
      meaning:
        "One of `UNSUPPORTED`, `SERVER_ERROR`, `UPSTREAM_TIMEOUT`, `UPSTREAM_ERROR`, `UPSTREAM_NOT_FOUND` and `UPSTREAM_UNAVAILABLE`.",
      reconnect: "unknown",
      remedy: "Check that the remote desktop can be reached from the gateway.",
    },
  ],
} as const satisfies Service;
