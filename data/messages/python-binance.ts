import type { MessageStack } from "../model/message.ts";

export const pythonBinance = {
  id: "python-binance",
  name: "python-binance",
  platform: "Python",
  messages: [
    {
      id: "closed-reconnecting",
      text: "Connection closed. Reconnecting...",
      pattern: /BinanceWebsocketClosed[^\n]{1,20}Connection closed\. Reconnecting\.\.\./,
      example: "BinanceWebsocketClosed (Connection closed. Reconnecting...)",
      situation: "eof-without-close",
      side: "client",
      readFrom: {
        sourceOf: "sammchardy/python-binance binance/ws/reconnecting_websocket.py",
        url: "https://github.com/sammchardy/python-binance/blob/b697c97/binance/ws/reconnecting_websocket.py",
      },
    },
    {
      id: "queue-full",
      text: "Message queue size {size} exceeded maximum {limit}",
      pattern: /Message queue size (?<size>\d{1,12}) exceeded maximum (?<limit>\d{1,12})/,
      example: "Message queue size 100 exceeded maximum 100",
      situation: "backpressure-limit",
      side: "client",
      readFrom: {
        sourceOf: "sammchardy/python-binance binance/ws/reconnecting_websocket.py",
        url: "https://github.com/sammchardy/python-binance/blob/b697c97/binance/ws/reconnecting_websocket.py",
      },
    },
  ],
} as const satisfies MessageStack;
