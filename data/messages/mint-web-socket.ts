import type { MessageStack } from "../model/message.ts";

export const mintWebSocket = {
  id: "mint-web-socket",
  name: "Mint.WebSocket",
  platform: "Elixir",
  messages: [
    {
      id: "could-not-upgrade",
      text: "Could not upgrade from HTTP to WebSocket. The server returned status code {status} with headers:",
      pattern:
        /Could not upgrade from HTTP to WebSocket\. The server returned status code (?<status>\d{3})/,
      example:
        "Could not upgrade from HTTP to WebSocket. The server returned status code 403 with headers:",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "elixir-mint/mint_web_socket lib/mint/web_socket/upgrade_failure_error.ex",
        url: "https://github.com/elixir-mint/mint_web_socket/blob/30e92b1b/lib/mint/web_socket/upgrade_failure_error.ex",
      },
    },
  ],
} as const satisfies MessageStack;
