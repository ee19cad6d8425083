import type { MessageStack } from "../model/message.ts";

export const textalkWebsocket = {
  id: "textalk-websocket",
  name: "textalk/websocket",
  platform: "PHP",
  messages: [
    {
      id: "empty-read",
      text: "Empty read; connection dead?",
      pattern: /Empty read; connection dead\?/,
      example: "WebSocket\\ConnectionException: Empty read; connection dead?",
      situation: "eof-without-close",
      side: "either",
      readFrom: {
        sourceOf: "Textalk/websocket-php lib/Connection.php",
        url: "https://github.com/Textalk/websocket-php/blob/34b2f0e/lib/Connection.php",
      },
    },
    {
      id: "invalid-upgrade-response",
      text: "Connection to '{url}' failed: Server sent invalid upgrade response: {response}",
      pattern: /' failed: Server sent invalid upgrade response/,
      example:
        "Connection to 'ws://localhost:8000/' failed: Server sent invalid upgrade response: HTTP/1.1 403 Forbidden",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "Textalk/websocket-php lib/Client.php",
        url: "https://github.com/Textalk/websocket-php/blob/34b2f0e/lib/Client.php",
      },
    },
    {
      id: "read-timeout",
      text: "Client read timeout",
      pattern: /TimeoutException: Client read timeout/,
      example: "WebSocket\\TimeoutException: Client read timeout",
      situation: "idle-timeout",
      side: "either",
      readFrom: {
        sourceOf: "Textalk/websocket-php lib/Connection.php",
        url: "https://github.com/Textalk/websocket-php/blob/34b2f0e/lib/Connection.php",
      },
    },
    {
      id: "could-not-open-socket",
      text: 'Could not open socket to "{host}": {reason}',
      pattern: /Could not open socket to "/,
      example: 'Could not open socket to "localhost:8000": Connection refused (111).',
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "Textalk/websocket-php lib/Client.php",
        url: "https://github.com/Textalk/websocket-php/blob/34b2f0e/lib/Client.php",
      },
    },
    {
      id: "bad-upgrade-response",
      text: "Server sent bad upgrade response.",
      pattern: /Server sent bad upgrade response/,
      example: "Server sent bad upgrade response.",
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf: "Textalk/websocket-php lib/Client.php",
        url: "https://github.com/Textalk/websocket-php/blob/34b2f0e/lib/Client.php",
      },
    },
  ],
} as const satisfies MessageStack;
