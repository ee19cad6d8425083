import type { MessageStack } from "../model/message.ts";

export const rubyWebsocketDriver = {
  id: "ruby-websocket-driver",
  name: "websocket-driver (Ruby)",
  platform: "Ruby",
  messages: [
    {
      id: "unexpected-response-code",
      text: "Error during WebSocket handshake: Unexpected response code: {status}",
      pattern: /^Error during WebSocket handshake: Unexpected response code: (?<status>\d{3})/m,
      example: "Error during WebSocket handshake: Unexpected response code: 403",
      situation: "handshake-rejected",
      code: 1002,
      side: "client",
      readFrom: {
        sourceOf: "faye/websocket-driver-ruby lib/websocket/driver/client.rb",
        url: "https://github.com/faye/websocket-driver-ruby/blob/2824edc/lib/websocket/driver/client.rb",
      },
    },
    {
      id: "invalid-http-response",
      text: "Error during WebSocket handshake: Invalid HTTP response",
      pattern: /Error during WebSocket handshake: Invalid HTTP response/,
      example: "Error during WebSocket handshake: Invalid HTTP response",
      situation: "handshake-invalid",
      code: 1002,
      side: "client",
      readFrom: {
        sourceOf: "faye/websocket-driver-ruby lib/websocket/driver/client.rb",
        url: "https://github.com/faye/websocket-driver-ruby/blob/2824edc/lib/websocket/driver/client.rb",
      },
    },
  ],
} as const satisfies MessageStack;
