import type { MessageStack } from "../model/message.ts";

export const ratchetPawl = {
  id: "ratchet-pawl",
  name: "Ratchet and Pawl",
  platform: "PHP",
  messages: [
    {
      id: "closed-before-handshake",
      text: "Connection closed before handshake",
      pattern: /\bConnection closed before handshake\b/,
      example: "RuntimeException: Connection closed before handshake",
      situation: "eof-during-handshake",
      side: "client",
      readFrom: {
        sourceOf: "ratchetphp/Pawl src/Connector.php",
        url: "https://github.com/ratchetphp/Pawl/blob/2c58237/src/Connector.php",
      },
    },
    {
      id: "subprotocol-mismatch",
      text: "Server did not respond with an expected Sec-WebSocket-Protocol",
      pattern: /Server did not respond with an expected Sec-WebSocket-Protocol/,
      example: "DomainException: Server did not respond with an expected Sec-WebSocket-Protocol",
      situation: "subprotocol-mismatch",
      side: "client",
      readFrom: {
        sourceOf: "ratchetphp/Pawl src/Connector.php",
        url: "https://github.com/ratchetphp/Pawl/blob/2c58237/src/Connector.php",
      },
    },
  ],
} as const satisfies MessageStack;
