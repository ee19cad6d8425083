import type { MessageStack } from "../model/message.ts";

export const haskellWebsockets = {
  id: "haskell-websockets",
  name: "websockets (Haskell)",
  platform: "Haskell",
  messages: [
    {
      id: "close-request",
      text: 'CloseRequest {code} "{reason}"',
      pattern: /CloseRequest (?<code>\d{1,5}) "(?<reason>[^"\n]*)"/,
      example: 'CloseRequest 1000 "Bye!"',
      situation: "closed-with-code",
      side: "either",
      readFrom: {
        sourceOf: "jaspervdj/websockets src/Network/WebSockets/Types.hs",
        url: "https://github.com/jaspervdj/websockets/blob/1e2f075/src/Network/WebSockets/Types.hs",
      },
    },
    {
      id: "connection-closed",
      text: "ConnectionClosed",
      pattern: /^(?:[^\s:]{1,20}: )?ConnectionClosed$/m,
      example: "ConnectionClosed",
      situation: "eof-without-close",
      side: "either",
      readFrom: {
        sourceOf: "jaspervdj/websockets src/Network/WebSockets/Types.hs",
        url: "https://github.com/jaspervdj/websockets/blob/1e2f075/src/Network/WebSockets/Types.hs",
      },
    },
    {
      id: "malformed-switch",
      text: 'MalformedResponse (ResponseHead {responseCode = 101, responseMessage = "{phrase}", responseHeaders = {headers}}) "{reason}"',
      pattern: /MalformedResponse \(ResponseHead \{responseCode = 101\b/,
      example:
        'MalformedResponse (ResponseHead {responseCode = 101, responseMessage = "Switching Protocols", responseHeaders = []}) "Header missing: Sec-WebSocket-Accept"',
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf: "jaspervdj/websockets src/Network/WebSockets/Http.hs",
        url: "https://github.com/jaspervdj/websockets/blob/1e2f075/src/Network/WebSockets/Http.hs",
      },
    },
    {
      id: "malformed-response",
      text: 'MalformedResponse (ResponseHead {responseCode = {status}, responseMessage = "{phrase}", responseHeaders = {headers}}) "{reason}"',
      pattern: /MalformedResponse \(ResponseHead \{responseCode = (?!101\b)(?<status>\d{3})/,
      example:
        'MalformedResponse (ResponseHead {responseCode = 403, responseMessage = "Forbidden", responseHeaders = []}) "Wrong response status or message."',
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "jaspervdj/websockets src/Network/WebSockets/Http.hs",
        url: "https://github.com/jaspervdj/websockets/blob/1e2f075/src/Network/WebSockets/Http.hs",
      },
    },
  ],
} as const satisfies MessageStack;
