import type { MessageStack } from "../model/message.ts";

export const webpackDevServer = {
  id: "webpack-dev-server",
  name: "webpack-dev-server",
  platform: "JavaScript",
  messages: [
    {
      id: "disconnected",
      text: "[webpack-dev-server] Disconnected!",
      pattern: /\[webpack-dev-server\] Disconnected!/,
      example: "[webpack-dev-server] Disconnected!",
      situation: "eof-without-close",
      side: "client",
      readFrom: {
        sourceOf: "webpack/webpack-dev-server client-src/index.js",
        url: "https://github.com/webpack/webpack-dev-server/blob/f78499fb/client-src/index.js",
      },
    },
    {
      id: "reconnecting",
      text: "[webpack-dev-server] Trying to reconnect...",
      pattern: /\[webpack-dev-server\] Trying to reconnect/,
      example: "[webpack-dev-server] Trying to reconnect...",
      situation: "eof-without-close",
      side: "client",
      readFrom: {
        sourceOf: "webpack/webpack-dev-server client-src/socket.js",
        url: "https://github.com/webpack/webpack-dev-server/blob/f78499fb/client-src/socket.js",
      },
    },
  ],
} as const satisfies MessageStack;
