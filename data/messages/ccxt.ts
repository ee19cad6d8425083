import type { MessageStack } from "../model/message.ts";

export const ccxt = {
  id: "ccxt",
  name: "CCXT",
  platform: "JavaScript",
  messages: [
    {
      id: "closed-by-server",
      text: "connection closed by remote server, closing code {code}",
      pattern:
        /connection closed by remote server, closing code (?<code>(?!100[56]\b|1015\b)\d{1,5})/,
      example: "NetworkError: connection closed by remote server, closing code 1001",
      situation: "closed-with-code",
      side: "client",
      readFrom: {
        sourceOf: "ccxt/ccxt js/src/base/ws/Client.js",
        url: "https://github.com/ccxt/ccxt/blob/00f053c31f0b19fe3c0e8e9d77256563b2abc46a/js/src/base/ws/Client.js",
      },
    },
    {
      id: "closed-with-1006",
      text: "connection closed by remote server, closing code 1006",
      pattern: /connection closed by remote server, closing code 1006\b/,
      example: "NetworkError: connection closed by remote server, closing code 1006",
      situation: "eof-without-close",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "ccxt/ccxt js/src/base/ws/Client.js",
        url: "https://github.com/ccxt/ccxt/blob/00f053c31f0b19fe3c0e8e9d77256563b2abc46a/js/src/base/ws/Client.js",
      },
    },
    {
      id: "keepalive-missing",
      text: "Connection to {url} timed out due to a ping-pong keepalive missing on time",
      pattern: /timed out due to a ping-pong keepalive missing on time/,
      example:
        "RequestTimeout: Connection to wss://stream.example.com/ws timed out due to a ping-pong keepalive missing on time",
      situation: "keepalive-timeout",
      side: "client",
      readFrom: {
        sourceOf: "ccxt/ccxt js/src/base/ws/Client.js",
        url: "https://github.com/ccxt/ccxt/blob/00f053c31f0b19fe3c0e8e9d77256563b2abc46a/js/src/base/ws/Client.js",
      },
    },
    {
      id: "connection-timeout",
      text: "Connection to {url} failed due to a connection timeout",
      pattern: /to (?<url>ws\S+) failed due to a connection/,
      example:
        "RequestTimeout: Connection to wss://stream.example.com/ws failed due to a connection timeout",
      situation: "connect-timeout",
      side: "client",
      readFrom: {
        sourceOf: "ccxt/ccxt js/src/base/ws/Client.js",
        url: "https://github.com/ccxt/ccxt/blob/00f053c31f0b19fe3c0e8e9d77256563b2abc46a/js/src/base/ws/Client.js",
      },
    },
    {
      id: "closed-by-user",
      text: "ExchangeClosedByUser: {exchange} closedByUser",
      pattern: /ExchangeClosedByUser: (?:\w{1,40} closedByUser|connection closed by the user)/,
      example: "ExchangeClosedByUser: binance closedByUser",
      situation: "closed-by-client",
      side: "client",
      readFrom: {
        sourceOf: "ccxt js/src/base/Exchange.js",
        url: "https://unpkg.com/ccxt@4.5.84/js/src/base/Exchange.js",
      },
    },
  ],
} as const satisfies MessageStack;
