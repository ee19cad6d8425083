import type { MessageStack } from "../model/message.ts";

export const stompjs = {
  id: "stompjs",
  name: "STOMP.js",
  platform: "JavaScript",
  messages: [
    {
      id: "connection-closed",
      text: "Connection closed to {url}",
      pattern: /Connection closed to wss?:\/\//,
      example: "Connection closed to ws://localhost:15674/ws",
      situation: "eof-without-close",
      side: "client",
      readFrom: {
        sourceOf: "stomp-js/stompjs src/stomp-handler.ts",
        url: "https://github.com/stomp-js/stompjs/blob/02f174406f474f592f274374c414849072889012/src/stomp-handler.ts",
      },
    },
    {
      id: "no-server-activity",
      text: "did not receive server activity for the last {milliseconds}ms",
      pattern: /did not receive server activity for the last (?<milliseconds>\d{1,12})ms/,
      example: "did not receive server activity for the last 20012ms",
      situation: "keepalive-timeout",
      side: "client",
      readFrom: {
        sourceOf: "stomp-js/stompjs src/stomp-handler.ts",
        url: "https://github.com/stomp-js/stompjs/blob/02f174406f474f592f274374c414849072889012/src/stomp-handler.ts",
      },
    },
    {
      id: "not-established",
      text: "Connection not established in {milliseconds}ms, closing socket",
      pattern: /Connection not established in (?<milliseconds>\d{1,12})ms, closing socket/,
      example: "Connection not established in 5000ms, closing socket",
      situation: "connect-timeout",
      side: "client",
      readFrom: {
        sourceOf: "stomp-js/stompjs src/client.ts",
        url: "https://github.com/stomp-js/stompjs/blob/db50c733862639fd135af230b3116c12576738aa/src/client.ts",
      },
    },
  ],
} as const satisfies MessageStack;
