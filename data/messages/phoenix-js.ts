import type { MessageStack } from "../model/message.ts";

export const phoenixJs = {
  id: "phoenix-js",
  name: "Phoenix JavaScript client",
  platform: "JavaScript",
  messages: [
    {
      id: "heartbeat-timeout",
      text: "heartbeat timeout. Attempting to re-establish connection",
      pattern: /heartbeat timeout\. Attempting to re-establish connection/,
      example: "transport: heartbeat timeout. Attempting to re-establish connection",
      situation: "keepalive-timeout",
      code: 1000,
      isOnlySent: true,
      side: "client",
      readFrom: {
        sourceOf: "phoenixframework/phoenix assets/js/phoenix/socket.js",
        url: "https://github.com/phoenixframework/phoenix/blob/167c46950/assets/js/phoenix/socket.js",
      },
    },
    {
      id: "page-hidden",
      text: "Not reconnecting as page is hidden!",
      pattern: /Not reconnecting as page is hidden!/,
      example: "Not reconnecting as page is hidden!",
      situation: "reconnect-suppressed",
      side: "client",
      readFrom: {
        sourceOf: "phoenixframework/phoenix assets/js/phoenix/socket.js",
        url: "https://github.com/phoenixframework/phoenix/blob/167c46950/assets/js/phoenix/socket.js",
      },
    },
  ],
} as const satisfies MessageStack;
