import type { MessageStack } from "../model/message.ts";

export const reconnectingWebsocket = {
  id: "reconnecting-websocket",
  name: "reconnecting-websocket",
  platform: "JavaScript",
  messages: [
    {
      id: "timeout",
      text: "TIMEOUT",
      pattern: /RWS> error event TIMEOUT\b/,
      example: "RWS> error event TIMEOUT",
      situation: "connect-timeout",
      code: 1000,
      side: "client",
      readFrom: {
        sourceOf: "pladaria/reconnecting-websocket reconnecting-websocket.ts",
        url: "https://github.com/pladaria/reconnecting-websocket/blob/05a2f7cb/reconnecting-websocket.ts",
      },
    },
    {
      id: "max-retries",
      text: "max retries reached {number} >= {limit}",
      pattern: /max retries reached \d{1,12} >= (?<limit>\d{1,12})/,
      example: "RWS> max retries reached 10 >= 10",
      situation: "reconnect-suppressed",
      side: "client",
      readFrom: {
        sourceOf: "pladaria/reconnecting-websocket reconnecting-websocket.ts",
        url: "https://github.com/pladaria/reconnecting-websocket/blob/05a2f7cb/reconnecting-websocket.ts",
      },
    },
  ],
} as const satisfies MessageStack;
