import type { MessageStack } from "../model/message.ts";

export const autobahnPython = {
  id: "autobahn-python",
  name: "Autobahn (Python)",
  platform: "Python",
  messages: [
    {
      id: "closed-uncleanly",
      text: 'connection was closed uncleanly ("peer dropped the TCP connection without previous WebSocket closing handshake")',
      pattern: /peer dropped the TCP connection without previous WebSocket closing handshake/,
      example:
        'connection was closed uncleanly ("peer dropped the TCP connection without previous WebSocket closing handshake")',
      situation: "eof-without-close",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
    {
      id: "ping-timeout",
      text: "WebSocket ping timeout (peer did not respond with pong in time)",
      pattern: /WebSocket ping timeout \(peer did not respond with pong in time\)/,
      example:
        'connection was closed uncleanly ("WebSocket ping timeout (peer did not respond with pong in time)")',
      situation: "keepalive-timeout",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
    {
      id: "opening-timeout",
      text: "WebSocket opening handshake timeout (peer did not finish the opening handshake in time)",
      pattern: /WebSocket opening handshake timeout \(peer did not finish/,
      example:
        'connection was closed uncleanly ("WebSocket opening handshake timeout (peer did not finish the opening handshake in time)")',
      situation: "handshake-timeout",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
    {
      id: "closing-timeout",
      text: "WebSocket closing handshake timeout (peer did not finish the closing handshake in time)",
      pattern: /WebSocket closing handshake timeout \(peer did not/,
      example:
        'connection was closed uncleanly ("WebSocket closing handshake timeout (peer did not finish the closing handshake in time)")',
      situation: "close-timeout",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
    {
      id: "failing-handshake",
      text: "failing WebSocket opening handshake ('{reason}')",
      pattern:
        /(?:failing WebSocket opening handshake \('|connection was closed uncleanly \(")(?:HTTP Sec-WebSocket-Accept |HTTP Upgrade header different |HTTP Connection header does not |Bad HTTP (?:response status|status code) )/,
      example:
        "failing WebSocket opening handshake ('HTTP Sec-WebSocket-Accept header missing in opening handshake reply')",
      situation: "handshake-invalid",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
    {
      id: "request-without-upgrade",
      text: "failing WebSocket opening handshake ('HTTP {header} header missing')",
      pattern:
        /failing WebSocket opening handshake \('HTTP (?<header>Upgrade|Connection) headers? (?:missing|do not include)/,
      example: "failing WebSocket opening handshake ('HTTP Upgrade header missing')",
      situation: "handshake-not-websocket",
      code: 1006,
      side: "server",
      readFrom: {
        sourceOf: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
    {
      id: "origin-denied",
      text: "WebSocket connection denied: origin '{origin}' not allowed",
      pattern: /WebSocket connection denied: origin '(?<origin>[^'\n]{0,200})' not allowed/,
      example:
        "failing WebSocket opening handshake ('WebSocket connection denied: origin 'https://evil.example' not allowed')",
      situation: "origin-rejected",
      code: 1006,
      side: "server",
      readFrom: {
        sourceOf: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
    {
      id: "upgrade-failed",
      text: "WebSocket connection upgrade failed [{status}]: {reason}",
      pattern: /WebSocket connection upgrade failed \[(?<status>\d{3})\]/,
      example:
        "failing WebSocket opening handshake ('WebSocket connection upgrade failed [401]: Unauthorized')",
      situation: "handshake-rejected",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/336ed2fc0ae5420c53d387aa66e8ea58622b19d0/src/autobahn/websocket/protocol.py",
      },
    },
    {
      id: "send-on-closed",
      text: "Attempt to send on a closed protocol",
      pattern: /Attempt to send on a closed protocol/,
      example: "autobahn.exception.Disconnected: Attempt to send on a closed protocol",
      situation: "send-after-close",
      side: "either",
      readFrom: {
        sourceOf: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
  ],
} as const satisfies MessageStack;
