import type { MessageStack } from "../model/message.ts";

export const autobahnPython = {
  id: "autobahn-python",
  name: "Autobahn (Python)",
  platform: "Python",
  messages: [
    {
      id: "closed-uncleanly",
      text: 'connection was closed uncleanly ("{reason}")',
      pattern: /connection was closed uncleanly \("[^W"\n]/,
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
      pattern: /WebSocket closing handshake timeout \((?:peer|server) did not/,
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
      pattern: /failing WebSocket opening handshake \('(?!WebSocket connection upgrade failed)/,
      example:
        "failing WebSocket opening handshake ('HTTP Sec-WebSocket-Accept header missing in opening handshake reply')",
      situation: "handshake-invalid",
      code: 1006,
      side: "either",
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
